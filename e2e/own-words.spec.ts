// What the pages say is in our own words, put together as well as cell by cell.
import { existsSync, readFileSync } from 'node:fs'
import { paths } from '@/data/address/href'
import type { Report } from '@/data/model/report'
import { copiedRuns, windowsIn } from '@/data/queries/copied-runs'
import { paragraphsOf } from '@/data/queries/paragraphs-of'
import { findReport } from '@/data/reports'
import { properNames, textAtHand } from '@/data/reports/own-words'
import { expect, test } from './support/offline'
import { slugs } from './support/spoken'

/** What a page says: without what is not read out, and without the texts of the original that a site may be allowed to show. */
const wordsOf = (html: string) =>
  html
    .replace(/<blockquote class="original"[\s\S]*?<\/blockquote>/g, ' ')
    .replace(/<(script|style|template|svg)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(#x?\w+|\w+);/g, (entity, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" })[name] ?? entity)

/** What a search page may show beside the others: paragraphs of several words, acts, names on lists, and what there is where nothing is found. */
const queries = ['terrorism', 'agreement', 'nuclear', 'Kazakhstan', 'law', 'plan of action', 'treaty of 1999', 'Security Council', 'paragraph', 'Taliban', 'harbour', 'qqqq']
/** Maps for other pages: all events, each body’s, member states, the controls, an event and a place. */
const embedded = ({ slug, bodies, events, places }: Report) => [
  '',
  '?controls=years,body',
  '?claims=report',
  ...[...bodies.keys()].flatMap((body) => [`?body=${body}`, `?members=${body}`]),
  ...events.map(({ id }) => `?event=${id}`),
  ...[...places.keys()].map((place) => `?at=${place}`),
].map((query) => `/embed/en/${slug}${query}`)

for (const slug of slugs)
  test(`no page of ${slug} repeats six words in a row of the first report`, async ({ request }) => {
    test.skip(!existsSync(textAtHand), `${textAtHand} is not there: it is not part of the project`)
    const theirs = windowsIn(paragraphsOf(readFileSync(textAtHand, 'utf8')))
    const report = findReport(slug)!
    const to = paths('en', slug)
    const named = windowsIn(properNames(report))
    const pages = [to.atlas, to.reading, to.lists, to.about, to.bodies, to.states, to.data, to.timeline, to.share, ...report.events.map(({ id }) => to.event(id)), ...[...report.bodies.keys()].map(to.body), ...[...report.places.keys()].map(to.place), ...[...report.states.keys()].map(to.state), ...queries.map(to.searchFor), ...embedded(report)]
    const found: string[] = []
    for (const page of pages) {
      const reply = await request.get(page)
      expect(reply.status(), page).toBe(200)
      const words = wordsOf(await reply.text())
      expect(words.length, page).toBeGreaterThan(200)
      found.push(...copiedRuns(words, theirs, named).map((run) => `${page}: ${run}`))
    }
    expect(found).toEqual([])
  })
