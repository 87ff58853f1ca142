import { timeNext } from './time-next.mjs'

/** How long a finger stays on a button. */
const pressMs = 80

/**
 * Goes there, presses and lets go, as a person does, and says how many milliseconds passed until the change could be seen.
 * @param {import('playwright').Page} page
 * @param {string} target selector of what is clicked
 * @param {import('./time-next.mjs').Changing} changing
 */
export async function clickToPaint(page, target, changing) {
  await page.locator(target).first().hover()
  // By the mouse alone: a locator's click looks from within the page whether it hits, which a slow processor pays for.
  const press = async () => {
    await page.mouse.down()
    await page.waitForTimeout(pressMs)
    await page.mouse.up()
  }
  const [ms] = await Promise.all([page.evaluate(timeNext, { type: /** @type {const} */ ('click'), ...changing }), press()])
  return ms
}
