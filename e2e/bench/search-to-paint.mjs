import { median } from './median.mjs'
import { timeNext } from './time-next.mjs'

const word = 'almaty'

/**
 * Opens the search, types a word into it once the report is loaded, and says how many milliseconds passed from a key to the
 * paint of what it found: the middle of all its keys.
 * @param {import('playwright').Page} page
 */
export async function searchToPaint(page) {
  await page.keyboard.press('/')
  await page.locator('.search-box [data-query]').waitFor()
  /** @type {number[]} */
  const each = []
  for (const key of word) {
    // Held in an object, so that the page says that it listens before the key is pressed.
    const timed = await page.evaluateHandle(`({ ms: (${timeNext})({ type: 'keydown', selector: '[data-query]', attribute: 'data-query' }) })`)
    await page.keyboard.press(key)
    each.push(await timed.evaluate((/** @type {{ ms: Promise<number> }} */ { ms }) => ms))
  }
  await page.keyboard.press('Escape')
  return median(each) ?? NaN
}
