import { timeNext } from './time-next.mjs'

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
  const [ms] = await Promise.all([page.evaluate(timeNext, { type: 'click', attribute }), page.locator(target).first().click({ delay: pressMs })])
  return ms
}
