import { loadCold } from './load-cold.mjs'

/**
 * One round of an embed, its first view: nothing more is asked for until a reader reaches for the map.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<Record<string, number>>}
 */
export async function loadEmbed(browser, url) {
  const { page, tell, close } = await loadCold(browser, url)
  await page.waitForLoadState('networkidle')
  const { firstMarkerMs, wireKB, strangers } = await tell()
  const requests = await page.evaluate(() => 1 + performance.getEntriesByType('resource').filter(({ name }) => name.startsWith('http')).length)
  await close()
  return { embedMarkerMs: firstMarkerMs, embedKB: wireKB, embedRequests: requests, embedStrangers: strangers }
}
