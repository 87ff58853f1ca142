/**
 * Runs inside a page: resolves to the milliseconds from the next click to the paint that shows the elements of that
 * attribute changed. The browser itself tells when the first frame after a click was painted (Event Timing, as Interaction
 * to Next Paint counts it); where that frame does not yet show the change, the first one after it counts.
 * @param {string} attribute
 * @returns {Promise<number>}
 */
const timeNextClick = (attribute) =>
  new Promise((resolve, reject) => {
    const state = () => [...document.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute)).join()
    const before = state()
    setTimeout(() => reject(new Error(`A click changed nothing in [${attribute}] for ten seconds.`)), 10_000)
    let isInFirstFrame = false
    new PerformanceObserver((list) => {
      const click = list.getEntries().find(({ name }) => name === 'click')
      if (click && isInFirstFrame) resolve(click.duration)
    }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }))
    const start = (/** @type {MouseEvent} */ { timeStamp }) => {
      const look = () => (state() === before ? requestAnimationFrame(look) : requestAnimationFrame(() => resolve(performance.now() - timeStamp)))
      requestAnimationFrame(() => {
        isInFirstFrame = state() !== before
        if (!isInFirstFrame) look()
      })
    }
    addEventListener('click', start, { capture: true, once: true })
  })

/** How long a finger stays on a button. */
const pressMs = 80

/**
 * Goes there, presses and lets go, as a person does, and says how many milliseconds passed until the change could be seen.
 * @param {import('playwright').Page} page
 * @param {string} target selector of what is clicked
 * @param {string} attribute of the elements that the click changes
 */
export async function clickToPaint(page, target, attribute) {
  await page.locator(target).first().hover()
  const [ms] = await Promise.all([page.evaluate(timeNextClick, attribute), page.locator(target).first().click({ delay: pressMs })])
  return ms
}
