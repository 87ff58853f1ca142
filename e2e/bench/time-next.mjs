/**
 * @typedef {object} Changing Elements that a click or key changes, and what of them: an attribute, else their text.
 * @property {string} selector
 * @property {string} [attribute]
 */

/**
 * Runs inside a page: resolves to the milliseconds from the next click or key to the paint that shows those elements
 * changed. The browser itself tells when the first frame after it was painted (Event Timing, as Interaction
 * to Next Paint counts it); where that frame does not yet show the change, the first one after it counts.
 * @param {{ type: 'click' | 'keydown' } & Changing} what
 * @returns {Promise<number>}
 */
export const timeNext = ({ type, selector, attribute }) =>
  new Promise((resolve, reject) => {
    const shortestToldMs = 16
    const found = () => document.querySelectorAll(selector)
    const read = (/** @type {Element} */ element) => (attribute ? element.getAttribute(attribute) : element.textContent)
    const before = [...found()].map((element) => ({ element, was: read(element) }))
    // Those that stood there first: to go through the page costs the very frame that is timed four milliseconds of a slow processor.
    const isChanged = () => before.some(({ element, was }) => !element.isConnected || read(element) !== was) || found().length !== before.length
    setTimeout(() => reject(new Error(`A ${type} changed nothing in ${selector} for ten seconds.`)), 10_000)
    let isInFirstFrame = false
    new PerformanceObserver((list) => {
      const entry = list.getEntries().find(({ name }) => name === type)
      if (entry && isInFirstFrame) resolve(entry.duration)
    }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: shortestToldMs }))
    const start = (/** @type {Event} */ { timeStamp }) => {
      const look = () => (isChanged() ? requestAnimationFrame(() => resolve(performance.now() - timeStamp)) : requestAnimationFrame(look))
      requestAnimationFrame(() => {
        isInFirstFrame = isChanged()
        // The browser tells of nothing shorter.
        if (isInFirstFrame) setTimeout(() => resolve(shortestToldMs), 1000)
        else look()
      })
    }
    addEventListener(type, start, { capture: true, once: true })
  })
