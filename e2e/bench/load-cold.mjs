import { probe } from './probe.mjs'
import { throttle } from './throttle.mjs'

/** How often the page is asked: each question takes the slow processor some of its time. */
const lookMs = 200

/**
 * Loads a page with an empty cache on the slow machine, up to its first marker.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 */
export async function loadCold(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(probe)
  let strangers = 0
  page.on('request', (request) => {
    const asked = new URL(request.url())
    if (asked.protocol.startsWith('http') && asked.host !== new URL(url).host) strangers++
  })
  const bytes = await throttle(page)
  const seen = () => page.evaluate(() => /** @type {Window & { seen: { firstMarkerMs: number, shift: number } }} */ (/** @type {unknown} */ (window)).seen)
  await page.goto(url, { waitUntil: 'commit' })
  while ((await seen()).firstMarkerMs === 0) await page.waitForTimeout(lookMs)

  /** What there is to say by now. */
  const tell = async () => ({ ...(await seen()), wireKB: bytes() / 1000, strangers })
  return { page, tell, close: () => context.close() }
}
