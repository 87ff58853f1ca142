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
  const { html, sheets } = await page.evaluate(() => {
    const sheets = [...document.querySelectorAll('link[rel="stylesheet"]')].map((link) => /** @type {HTMLLinkElement} */ (link).href)
    // The map keeps what it stands in, since styles ask for that, and nothing beside it.
    for (let kept = document.querySelector('[data-map]'); kept?.parentElement; kept = kept.parentElement)
      for (const other of [...kept.parentElement.children]) if (other !== kept && other !== document.head) other.remove()
    for (const extra of document.querySelectorAll('script, link')) extra.remove()
    return { html: document.documentElement.outerHTML, sheets }
  })
  await page.close()

  /** @type {Files} */
  const files = new Map()
  let styles = ''
  for (const sheet of sheets) {
    const css = (await fetchFile(new URL(sheet))).body.toString()
    styles += css.replace(/url\(["']?(?!data:)([^"')]+)["']?\)/g, (_, path) => {
      const file = new URL(path, sheet)
      files.set(file.pathname, { type: '', body: Buffer.alloc(0) })
      return `url(${file.pathname})`
    })
  }
  for (const path of files.keys()) files.set(path, await fetchFile(new URL(path, url)))
  files.set('/', { type: 'text/html; charset=utf-8', body: Buffer.from(`<!doctype html>${html.replace('</head>', () => `<style>${styles}</style></head>`)}`) })
  return files
}
