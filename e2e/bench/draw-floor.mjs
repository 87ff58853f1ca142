/** @typedef {Map<string, { type: string, body: Buffer }>} Files by their paths */

const fetchFile = async (/** @type {URL} */ url) => {
  const reply = await fetch(url)
  return { type: reply.headers.get('content-type') ?? '', body: Buffer.from(await reply.arrayBuffer()) }
}

/**
 * The lowest that a page with this map can cost: one file of HTML, with the very map the server drew, its markers and
 * the page's own styles, and no script.
 * @param {import('playwright').Browser} browser
 * @param {string} url the page's
 * @returns {Promise<Files>}
 */
export async function drawFloor(browser, url) {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(url)
  const { html, assets } = await page.evaluate(() => {
    const sheets = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('')
    // The map keeps what it stands in, since styles ask for that, and nothing beside it.
    for (let kept = document.querySelector('[data-map]'); kept?.parentElement; kept = kept.parentElement)
      for (const other of [...kept.parentElement.children]) if (other !== kept && other !== document.head) other.remove()
    for (const extra of document.querySelectorAll('script, link, style')) extra.remove()
    document.head.append(Object.assign(document.createElement('style'), { textContent: sheets }))
    return { html: document.documentElement.outerHTML, assets: [...sheets.matchAll(/url\(["']?(\/[^"')]+)/g)].map(([, path]) => path ?? '') }
  })
  await page.close()

  /** @type {Files} */
  const files = new Map()
  for (const path of new Set(assets)) files.set(path, await fetchFile(new URL(path, url)))
  files.set('/', { type: 'text/html; charset=utf-8', body: Buffer.from(`<!doctype html>${html}`) })
  return files
}
