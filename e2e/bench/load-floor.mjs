import { loadCold } from './load-cold.mjs'

/**
 * One round of the floor page.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<Record<string, number>>}
 */
export async function loadFloor(browser, url) {
  const { page, tell, close } = await loadCold(browser, url)
  await page.waitForLoadState('networkidle')
  const told = await tell()
  await close()
  return told
}
