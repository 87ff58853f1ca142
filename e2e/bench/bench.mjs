// `npm run bench`: how near the atlas comes to the least that a page with its map can cost. Times are this machine's,
// ratios hold anywhere; so both are measured in the same run, in turns. Never part of `npm test`.
import { orRefuse, Refusal } from '../../app/serve/refusal.mjs'
import { firstAtlas } from '../support/first-atlas.mjs'
import { launchChromium } from '../support/launch-chromium.mjs'
import { serveBuilt } from '../support/serve-built.mjs'
import { drawFloor } from './draw-floor.mjs'
import { loadAtlas } from './load-atlas.mjs'
import { loadEmbed } from './load-embed.mjs'
import { loadFloor } from './load-floor.mjs'
import { markerWithDetails } from './marker-with-details.mjs'
import { requestRate } from './request-rate.mjs'
import { serveFiles } from './serve-files.mjs'
import { slowestHostile } from './slowest-hostile.mjs'
import { stepYear } from './step-year.mjs'
import { tabulate } from './tabulate.mjs'
import { yearOfChange } from './year-of-change.mjs'

const rounds = 7

async function bench() {
  const server = await serveBuilt()
  const browser = await launchChromium()
  try {
    const url = server.url + (await firstAtlas(server.url))
    const floorServer = await serveFiles(await drawFloor(browser, url))
    const marker = await markerWithDetails(browser, url)
    const embedUrl = url.replace(server.url, `${server.url}/embed`)
    const embed = () => loadEmbed(browser, embedUrl)
    const shaded = await yearOfChange(url)
    const atlas = async () => ({ ...(await loadAtlas(browser, url, marker)), ...(shaded && (await stepYear(browser, shaded))) })
    const floor = () => loadFloor(browser, floorServer.url)

    // Once for nothing: a server's first answer is no measure.
    await floor()
    await atlas()
    await embed()
    /** @type {{ atlas: Record<string, number>[], floor: Record<string, number>[] }} */
    const measured = { atlas: [], floor: [] }
    for (let round = 1; round <= rounds; round++) {
      process.stderr.write(`round ${round} of ${rounds}\n`)
      measured.floor.push(await floor())
      measured.atlas.push({ ...(await atlas()), ...(await embed()), ...(await requestRate(embedUrl, `${server.url}/outlines/drawn-0.json`)) })
    }
    floorServer.stop()
    Object.assign(measured.atlas[0] ?? {}, await slowestHostile(server.url))

    const { table, missed } = tabulate(measured.atlas, measured.floor)
    console.log(`\n${new URL(url).pathname}, medians of ${rounds}; processor 4 times slower, Fast 4G, cold\n\n${table}\n`)
    if (missed.length > 0 && process.argv.includes('--strict')) throw new Refusal(`Missed: ${missed.join('; ')}`)
  } finally {
    await browser.close()
    await server.stop()
  }
}

await orRefuse(bench)
