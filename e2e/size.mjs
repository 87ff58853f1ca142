// `npm run size`: what the built app sends, and a failure where it is more than budgeted.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { orRefuse, Refusal } from '../app/serve/refusal.mjs'
import { root } from '../app/serve/root.mjs'
import { budgets } from './size/budgets.mjs'
import { loadPage } from './size/load-page.mjs'
import { pack, sum } from './size/pack.mjs'
import { columns } from './support/columns.mjs'
import { firstAtlas } from './support/first-atlas.mjs'
import { launchChromium } from './support/launch-chromium.mjs'
import { serveBuilt } from './support/serve-built.mjs'

const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1)

const rows = [['kB', 'raw', 'gzip', 'brotli', 'budget']]
/** @type {string[]} */
const excesses = []

/**
 * @param {readonly import('./size/pack.mjs').Packed[]} files
 * @param {{ name: string, packing?: string, kB?: number }} row
 */
function measure(files, { name, packing, kB: most }) {
  const total = sum(name, files)
  rows.push([name, kB(total.raw), kB(total.gzip), kB(total.brotli), most ? `≤ ${most} ${packing}` : ''])
  if (!most || total[/** @type {'gzip' | 'brotli'} */ (packing)] <= most * 1000) return
  const list = files.map((file) => [`  ${file.name}`, kB(file.gzip), kB(file.brotli)])
  excesses.push(`${name} is more than ${most} kB in ${packing}:\n${columns([['  file', 'gzip', 'brotli'], ...list])}`)
}

async function size() {
  const server = await serveBuilt()
  const browser = await launchChromium()
  try {
    for (const path of new Set(['/en/example', await firstAtlas(server.url)])) {
      const { document, firstScripts, script, stylesheet, font } = await loadPage(browser, server.url + path)
      rows.push([''], [path])
      measure(document, { name: 'HTML with its styles' })
      measure(stylesheet, { name: 'CSS of the live map' })
      measure(font, { name: 'fonts' })
      measure(firstScripts, budgets.firstScripts)
      measure(script, budgets.allScripts)
    }
    const fetched = async (/** @type {string} */ path) => pack(path, Buffer.from(await (await fetch(server.url + path)).arrayBuffer()))
    const [, , report] = (await firstAtlas(server.url)).split('/')
    rows.push([''], ['for other sites'])
    for (const language of ['en', 'ru', 'kk']) measure([await fetched(`/embed/${language}/${report}?members=gicnt`)], { ...budgets.embed, name: `embed, ${language}` })
    measure([await fetched('/embed.js')], budgets.hostScript)
  } finally {
    await browser.close()
    await server.stop()
  }
  rows.push([''])
  measure([pack('world.topo.json', readFileSync(join(root, budgets.outlines.name)))], budgets.outlines)
  console.log(columns(rows))
  if (excesses.length > 0) throw new Refusal(excesses.join('\n\n'))
}

await orRefuse(size)
