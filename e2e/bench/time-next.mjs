/**
 * Runs inside a page: resolves to the milliseconds from the next click or key to the paint that shows the elements of that
 * attribute changed. The browser itself tells when the first frame after it was painted (Event Timing, as Interaction
 * to Next Paint counts it); where that frame does not yet show the change, the first one after it counts.
 * @param {{ type: 'click' | 'keydown', attribute: string }} what
 * @returns {Promise<number>}
 */
export const timeNext = ({ type, attribute }) =>
  new Promise((resolve, reject) => {
    const state = () => [...document.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute)).join()
    const before = state()
    setTimeout(() => reject(new Error(`A ${type} changed nothing in [${attribute}] for ten seconds.`)), 10_000)
    let isInFirstFrame = false
    new PerformanceObserver((list) => {
      const entry = list.getEntries().find(({ name }) => name === type)
      if (entry && isInFirstFrame) resolve(entry.duration)
    }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }))
    const start = (/** @type {Event} */ { timeStamp }) => {
      const look = () => (state() === before ? requestAnimationFrame(look) : requestAnimationFrame(() => resolve(performance.now() - timeStamp)))
      requestAnimationFrame(() => {
        isInFirstFrame = state() !== before
        if (!isInFirstFrame) look()
      })
    }
    addEventListener(type, start, { capture: true, once: true })
  })
