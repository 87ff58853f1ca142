/**
 * Runs inside a page: resolves to the time from the next click to the paint after the elements of that attribute have changed.
 * @param {string} attribute
 * @returns {Promise<number>}
 */
const timeNextClick = (attribute) =>
  new Promise((resolve, reject) => {
    const state = () => [...document.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute)).join()
    const before = state()
    setTimeout(() => reject(new Error(`A click changed nothing in [${attribute}] for ten seconds.`)), 10_000)
    const start = (/** @type {MouseEvent} */ { timeStamp }) => {
      const look = () => requestAnimationFrame(() => (state() === before ? look() : requestAnimationFrame(() => resolve(performance.now() - timeStamp))))
      look()
    }
    addEventListener('click', start, { capture: true, once: true })
  })

/**
 * Clicks, as a person does, and says how many milliseconds passed until the change could be seen.
 * @param {import('playwright').Page} page
 * @param {string} target selector of what is clicked
 * @param {string} attribute of the elements that the click changes
 */
export async function clickToPaint(page, target, attribute) {
  const [ms] = await Promise.all([page.evaluate(timeNextClick, attribute), page.locator(target).first().click()])
  return ms
}
