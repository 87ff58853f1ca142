import { describe, expect, test } from 'vitest'
import { GET } from '@/app/[lang]/[report]/search/index.json/route'
import { openTables } from '@/components/lists/tables'
import { paths, rowAnchor } from '@/data/address/href'
import { languages } from '@/data/languages'
import { languageCodes } from '@/data/languages/codes'
import { unpackSearch } from '@/data/queries/search/pack-search'
import { speakLists } from '@/data/queries/speak-lists'
import { findReport, reports } from '@/data/reports'
import { openSearch } from './open-search'

const ask = (path: string, headers: Record<string, string> = {}) => {
  const [, lang = '', report = ''] = path.split('/')
  return GET(new Request(`http://localhost:3000${path}`, { headers: { host: 'dateline.example', ...headers } }), { params: Promise.resolve({ lang, report }) })
}

describe.each(reports.flatMap(({ slug }) => languageCodes.map((code) => ({ slug, code }))))('the search of $slug in $code', ({ slug, code }) => {
  const report = findReport(slug)!

  test('leads nowhere but to pages and anchors that there are', () => {
    const to = paths(code, slug)
    const tables = openTables(speakLists(report, code, languages[code].dates), languages[code].phrases.lists)
    const known = new Set([
      ...report.events.map(({ id }) => to.event(id)),
      ...[...report.places.keys()].map(to.place),
      ...[...report.bodies.keys()].map(to.body),
      ...[...report.states.keys()].map(to.state),
      ...report.paragraphs.map(({ number }) => to.paragraph(number)),
      ...tables.flatMap(({ id, rows }) => [to.list(id), ...rows.map((row) => to.list(rowAnchor(id, row.id)))]),
    ])
    const hrefs = openSearch(code, report).index.items.map(({ href }) => href)
    expect(hrefs.filter((href) => !known.has(href))).toEqual([])
    expect(new Set(hrefs).size).toBe(hrefs.length)
  })

  test('is sent with a tag, once to whoever has it', async () => {
    const path = paths(code, slug).searchIndex
    const reply = await ask(path)
    expect(reply.headers.get('content-type')).toBe('application/json')
    const { data, phrases } = await reply.json()
    expect(unpackSearch(data).items).toEqual(openSearch(code, report).index.items)
    expect(phrases.title).toBe(languages[code].phrases.search.title)
    const again = await ask(path, { 'if-none-match': reply.headers.get('etag')! })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })
})

test.each([
  ['/en/nowhere/search/index.json', 404, 'There is no report "nowhere".'],
  ['/de/example/search/index.json', 404, 'There is no language "de".'],
])('%s is %i and says what there is', async (path, status, error) => {
  const reply = await ask(path)
  expect(reply.status).toBe(status)
  const body = await reply.json()
  expect(body.error).toBe(error)
  expect(body.offers).toContain(`http://dateline.example${paths('en', reports[0]!.slug).searchIndex}`)
})

test('a query is refused: the whole is sent, or nothing', async () => {
  const reply = await ask('/en/example/search/index.json?q=hanko')
  expect(reply.status).toBe(400)
  expect((await reply.json()).refusals).toMatchObject([{ key: 'q', value: 'hanko' }])
})
