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
  await page.locator('.search-key').waitFor()
  /** @type {number[]} */
  const each = []
  for (const key of word) {
    const [ms] = await Promise.all([page.evaluate(timeNext, { type: 'keydown', attribute: 'data-query' }), page.keyboard.press(key)])
    each.push(ms)
  }
  await page.keyboard.press('Escape')
  return median(each) ?? NaN
}
