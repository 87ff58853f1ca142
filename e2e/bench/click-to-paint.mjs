/**
 * @typedef {object} Changing Elements that a click changes, and what of them: an attribute, else their text.
 * @property {string} selector
 * @property {string} [attribute]
 */

/**
 * Runs inside a page: resolves to the milliseconds from the next click to the paint that shows those elements changed. The
 * browser itself tells when the first frame after a click was painted (Event Timing, as Interaction to Next Paint counts
 * it); where that frame does not yet show the change, the first one after it counts.
 * @param {Changing} changing
 * @returns {Promise<number>}
 */
const timeNextClick = ({ selector, attribute }) =>
  new Promise((resolve, reject) => {
    const state = () => [...document.querySelectorAll(selector)].map((element) => (attribute ? element.getAttribute(attribute) : element.textContent)).join()
    const before = state()
    setTimeout(() => reject(new Error(`A click changed nothing in ${selector} for ten seconds.`)), 10_000)
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
 * @param {Changing} changing
 */
export async function clickToPaint(page, target, changing) {
  await page.locator(target).first().hover()
  const [ms] = await Promise.all([page.evaluate(timeNextClick, changing), page.locator(target).first().click({ delay: pressMs })])
  return ms
}
