/**
 * The selector of a marker that can be clicked and leads to details at once (its place has one event); null where there is none.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 */
export async function markerWithDetails(browser, url) {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })
  await page.goto(url)
  const free = await page.evaluate(() =>
    [...document.querySelectorAll('[data-place]')]
      .filter((marker) => {
        const { x, y, width, height } = marker.getBoundingClientRect()
        return marker.contains(document.elementFromPoint(x + width / 2, y + height / 2))
      })
      .map((marker) => [marker.getAttribute('data-place'), marker.getAttribute('href')]),
  )
  await page.close()
  for (const [place, href] of free) {
    const html = await (await fetch(new URL(href ?? '', url))).text()
    if (html.includes('data-details="')) return `[data-map="live"] [data-place="${place}"]`
  }
  return null
}
