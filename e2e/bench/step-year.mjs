import { clickToPaint } from './click-to-paint.mjs'
import { loadCold } from './load-cold.mjs'
import { settleMs } from './settle.mjs'

/**
 * One step of the year player on the slow machine, while a body's member states are shaded: to the paint that shows them in
 * the new year's colours. The list is painted before that.
 * @param {import('playwright').Browser} browser
 * @param {string} url of the year before
 * @returns {Promise<Record<string, number>>}
 */
export async function stepYear(browser, url) {
  const { page, close } = await loadCold(browser, url)
  await page.locator('[data-map="live"]').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(settleMs)
  const yearMs = await clickToPaint(page, '.player > a:last-child', { selector: 'style[data-layers]' })
  await close()
  return { yearMs }
}
