import { clickToPaint } from './click-to-paint.mjs'
import { loadCold } from './load-cold.mjs'
import { searchToPaint } from './search-to-paint.mjs'
import { settleMs } from './settle.mjs'

/**
 * One round of the atlas: load, takeover, then both clicks on the live map, then the search.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {string | null} marker selector of a marker that opens details
 * @returns {Promise<Record<string, number>>}
 */
export async function loadAtlas(browser, url, marker) {
  const { page, tell, close } = await loadCold(browser, url)
  await page.locator('[data-map="live"]').waitFor({ state: 'attached' })
  const liveMs = await page.evaluate(() => performance.now())
  await page.waitForLoadState('networkidle')
  const told = await tell()
  await page.waitForTimeout(settleMs)
  /** @type {Record<string, number>} */
  const clicks = {}
  if (marker) {
    clicks.detailsMs = await clickToPaint(page, marker, { selector: '[data-details]', attribute: 'data-details' })
    await page.goBack()
    await page.waitForTimeout(settleMs)
  }
  clicks.filterMs = await clickToPaint(page, '[data-facet="body"] :is(a, button)', { selector: '[data-event]', attribute: 'data-event' })
  clicks.keyMs = await searchToPaint(page)
  await close()
  return { ...told, liveMs, ...clicks }
}
