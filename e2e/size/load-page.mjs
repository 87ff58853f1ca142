import { pack } from './pack.mjs'

/** @typedef {import('./pack.mjs').Packed} Packed */

/**
 * Opens a page, waits for its live map and packs all that it has loaded, by Chromium's kinds of resources.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<{ document: Packed[], firstScripts: Packed[], script: Packed[], stylesheet: Packed[], font: Packed[] }>}
 */
export async function loadPage(browser, url) {
  const page = await browser.newPage()
  /** @type {Promise<{ kind: string, file: Packed }>[]} */
  const files = []
  page.on('response', (response) => {
    const kind = response.request().resourceType()
    if (response.ok()) files.push(response.body().then((body) => ({ kind, file: pack(new URL(response.url()).pathname, body) })))
  })
  await page.goto(url)
  await page.locator('[data-map="live"]').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  const loaded = await Promise.all(files)
  await page.close()

  const html = await (await fetch(url)).text()
  // Those that the head holds until the first paint are named in a list.
  const tags = new Set([...html.matchAll(/<script[^>]* src="([^"]+)"/g), ...(html.split('</head>')[0] ?? '').matchAll(/[[,]"(\/_next\/static\/chunks\/[^"]+\.js)"/g)].map(([, source]) => new URL(source ?? '', url).pathname))
  const of = (/** @type {string} */ kind) => loaded.filter((each) => each.kind === kind).map(({ file }) => file)
  const script = of('script')
  // Tags that this browser skips (noModule) are not among the loaded.
  return { document: of('document'), firstScripts: script.filter(({ name }) => tags.has(name)), script, stylesheet: of('stylesheet'), font: of('font') }
}
