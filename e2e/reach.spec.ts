// From the map to everything that a report says, in three clicks at most, and from everything to its paragraph.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { z } from 'zod'
import { languages } from '@/data/languages'
import { paths } from '@/data/address/href'
import { findReport } from '@/data/reports'
import { crawl, type Crawl } from './support/crawl'
import { inventoryErrors, inventoryMap } from './support/inventory-map'
import { expect, test } from './support/offline'
import { firstSlug, slugs } from './support/spoken'
import { subjectsOf, type Subject } from './support/subjects'

const mostClicks = 3

// A crawl is read by several tests: one worker runs them all.
test.describe.configure({ mode: 'default', timeout: 240_000 })

/** The part of a page that is about a subject: what is between its anchor and the end of that element; the whole page where there is none. */
function partOf({ anchor, page }: Subject, { pages }: Crawl): string {
  const html = pages.get(page)?.html ?? ''
  if (anchor === null) return html
  const start = html.search(new RegExp(`<[a-z]+ id="${anchor}"`))
  const name = /^<([a-z]+)/.exec(html.slice(start))?.[1] ?? ''
  return start < 0 ? '' : html.slice(start, html.indexOf(`</${name}>`, start))
}

/** What keeps a reader from a subject; null where nothing does. */
function fault(subject: Subject, crawled: Crawl, slug: string): string | null {
  const { page, anchor, paragraphs } = subject
  const reached = crawled.pages.get(page)
  if (!reached || reached.clicks > mostClicks) return `${page} is not reached in ${mostClicks} clicks`
  if (anchor !== null && !reached.ids.has(anchor)) return `there is no #${anchor} in ${page}`
  const part = partOf(subject, crawled)
  const to = paths('en', slug)
  const missing = paragraphs.filter((number) => !part.includes(`href="${to.paragraph(number)}"`))
  return missing.length > 0 ? `${page}#${anchor ?? ''} does not name ¶${missing.join(', ¶')}` : null
}

for (const slug of slugs) {
  const report = findReport(slug)!
  const to = paths('en', slug)
  const subjects = subjectsOf(report)
  let crawling: Promise<Crawl> | null = null
  const crawlOnce = (request: APIRequestContext) => (crawling ??= crawl(request, to.atlas, mostClicks))

  test.describe(slug, () => {
    test('every row of every table is reached within three clicks and names its paragraphs', async ({ request }) => {
      const crawled = await crawlOnce(request)
      expect(subjects.length).toBeGreaterThan(10)
      expect(subjects.flatMap((subject) => fault(subject, crawled, slug) ?? [])).toEqual([])
    })

    test('a place has the paragraphs of what happened there', async ({ request }) => {
      const crawled = await crawlOnce(request)
      const faults = report.events.flatMap((event) => {
        const added = event.record?.place_certainty === 'not-verified' ? null : event.record?.place
        const at = [event.claim_place, added].flatMap((id) => (id ? to.place(id) : []))
        return at.flatMap((page) => event.paragraphs.filter((number) => !new RegExp(`¶${number}(?!\\d)`).test(crawled.pages.get(page)?.html ?? '')).map((number) => `${page}: ¶${number}`))
      })
      expect(faults).toEqual([])
    })

    test('every paragraph links exactly the items that cite it, and each of them links back', async ({ request }) => {
      const { html } = (await crawlOnce(request)).pages.get(to.reading)!
      for (const { number } of report.paragraphs) {
        const start = html.indexOf(`<li id="p${number}"`)
        expect(start, `¶${number}`).toBeGreaterThan(0)
        const following = html.indexOf('<li id="p', start + 1)
        const part = html.slice(start, following < 0 ? html.indexOf('</ol>', html.lastIndexOf('class="paragraph"')) : following)
        const hrefs = new Set([...part.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!))
        const linked = (prefix: string) => [...hrefs].filter((href) => href.startsWith(prefix)).sort()
        const citing = subjects.filter(({ paragraphs }) => paragraphs.includes(number))
        const at = (table: string) => citing.filter((subject) => subject.table === table)
        expect(linked(`${to.atlas}/events/`), `¶${number}: events`).toEqual(at('events').map(({ page }) => page).sort())
        const listed = citing.filter(({ page, table }) => page === to.lists && table !== 'list-entries')
        // A digest may link an act that it names in passing; `.cited` has those that cite the paragraph.
        const cited = part.slice(Math.max(0, part.indexOf('class="cited"')))
        const inCited = part.includes('class="cited"') ? [...cited.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!).filter((href) => href.startsWith(`${to.lists}#`)) : []
        expect(inCited.sort(), `¶${number}: lists`).toEqual(listed.map(({ anchor }) => to.list(anchor!)).sort())
        const ofEvents = report.events.filter(({ paragraphs }) => paragraphs.includes(number)).flatMap(({ claim_bodies }) => claim_bodies)
        const bodies = new Set([...at('bodies').map(({ id }) => id), ...ofEvents])
        const named = linked(to.body(''))
        expect(named.filter((href) => !bodies.has(href.split('/').at(-1)!)), `¶${number}: bodies that do not cite it`).toEqual([])
        expect(at('bodies').filter(({ page }) => !named.includes(page)).map(({ id }) => id), `¶${number}: bodies`).toEqual([])
      }
    })
  })

  if (slug !== firstSlug) continue

  const file = join(process.cwd(), '../shared/facts/inventory.json')
  test('every item that was counted in the report beforehand is reached within three clicks and names its paragraphs', async ({ request }) => {
    test.skip(!existsSync(file), `${file} is not there: it is not part of the project`)
    const { items } = z.object({ items: z.array(z.object({ id: z.string(), para: z.array(z.int()) })) }).parse(JSON.parse(readFileSync(file, 'utf8')))
    expect(items.map(({ id }) => id).sort()).toEqual(Object.keys(inventoryMap).sort())
    const crawled = await crawlOnce(request)
    const faults = items.flatMap(({ id, para }) => {
      const [table, row] = inventoryMap[id]!
      const subject = subjects.find((one) => one.table === table && one.id === row)
      if (!subject) return [`${id}: there is no ${row} in ${table}`]
      const paragraphs = para.filter((number) => inventoryErrors[id]?.paragraph !== number)
      return fault({ ...subject, paragraphs }, crawled, slug) ?? []
    })
    expect(faults).toEqual([])
  })
  const noted = join(process.cwd(), '../shared/facts/inconsistencies.json')
  test('every contradiction that was found in the report beforehand stands on the page about it, with its weight', async ({ page }) => {
    test.skip(!existsSync(noted), `${noted} is not there: it is not part of the project`)
    const { items: found } = z.object({ items: z.array(z.object({ id: z.string(), severity: z.enum(['low', 'medium', 'high']) })) }).parse(JSON.parse(readFileSync(noted, 'utf8')))
    expect(found).toHaveLength(32)
    await page.goto(`/en/${slug}/about`)
    for (const { id, severity } of found) await expect(page.locator(`.contradiction#${id.toLowerCase()}`)).toContainText(languages.en.phrases.about.severity[severity])
  })
}
