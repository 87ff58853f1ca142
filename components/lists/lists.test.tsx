import Papa from 'papaparse'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { paths } from '@/data/address/href'
import { languages } from '@/data/languages'
import { languageCodes } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'
import { speakLists } from '@/data/queries/speak-lists'
import type { SpokenItem } from '@/data/queries/spoken-lists'
import { findReport, reports } from '@/data/reports'
import { itemsOfParagraph } from './cited-items'
import type { OpenTable } from './list-table'
import { shownColumns } from './shown-columns'
import { sortRows } from './sort-rows'
import { tableCsv } from './table-csv'
import { TableSection } from './table-section'
import { openTables } from './tables'

const open = (report: Report, code: (typeof languageCodes)[number] = 'en') => openTables(speakLists(report, code, languages[code].dates), languages[code].phrases.lists)
const draw = (table: OpenTable, report: Report, sort: Parameters<typeof TableSection>[0]['sort'] = null) =>
  renderToStaticMarkup(<TableSection table={table} sort={sort} scene={{ to: paths('en', report.slug), phrases: languages.en.phrases }} language={languages.en} />)
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort()

describe.each(reports.map(({ slug }) => slug))('the lists of %s', (slug) => {
  const report = findReport(slug)!
  const tables = open(report)
  const rowsOf = (id: string) => tables.find((table) => table.id === id)?.rows ?? []
  const named = report.lists.filter(({ id }) => report.listEntries.some(({ list }) => list === id))

  test('every table has exactly the rows of the data, and those without rows are left out', () => {
    expect(idsOf(rowsOf('treaties'))).toEqual(idsOf(report.acts.filter(({ scope }) => scope === 'international')))
    expect(idsOf(rowsOf('laws'))).toEqual(idsOf(report.acts.filter(({ scope }) => scope === 'national')))
    expect(idsOf(rowsOf('programmes'))).toEqual(idsOf(report.programmes))
    expect(idsOf(rowsOf('statements'))).toEqual(idsOf(report.statements))
    expect(idsOf(rowsOf('partners'))).toEqual(idsOf(report.partnerSets))
    expect(idsOf(rowsOf('others'))).toEqual(idsOf(report.lists.filter((list) => !named.includes(list))))
    for (const { id } of named)
      expect(rowsOf(id).map((row) => ('spelling' in row ? row.spelling : ''))).toEqual(report.listEntries.filter(({ list }) => list === id).sort((a, b) => a.position - b.position).map(({ report_spelling }) => report_spelling))
    for (const { rows } of tables) expect(rows.length).toBeGreaterThan(0)
  })

  test('a paragraph has exactly the items that cite it', () => {
    const cited = [...report.acts, ...report.programmes, ...report.statements, ...report.lists, ...report.partnerSets]
    for (const { number } of report.paragraphs) {
      const wanted = cited.filter(({ paragraphs }) => paragraphs.includes(number)).map(({ title }) => title.en)
      expect(itemsOfParagraph(tables, number).map(({ title }) => title.words).sort(), `¶${number}`).toEqual(wanted.sort())
    }
  })

  test('every item of a paragraph is on the page, and no anchor is there twice', () => {
    const html = tables.map((table) => draw(table, report)).join('')
    const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(anchors).size).toBe(anchors.length)
    for (const { number } of report.paragraphs) for (const { anchor } of itemsOfParagraph(tables, number)) expect(anchors).toContain(anchor)
  })

  test('every row leads to its paragraphs and has an anchor that leads to itself', () => {
    for (const table of tables) {
      const html = draw(table, report)
      for (const { id, paragraphs } of table.rows) {
        expect(html).toContain(`href="#${table.id}-${id}"`)
        const row = html.slice(html.indexOf(`id="${table.id}-${id}"`)).split('</tr>')[0]!
        for (const number of paragraphs) expect(row).toContain(`href="/en/${slug}/reading#p${number}"`)
      }
    }
  })

  test('what is not verified is in no table and no file', () => {
    const written = tables.map((table) => draw(table, report) + tableCsv(table)).join('')
    expect(written).not.toContain('not-verified')
    for (const act of report.acts.filter(({ record_certainty }) => record_certainty === 'not-verified')) {
      const row = tables.flatMap(({ rows }): readonly SpokenItem[] => rows).find(({ id, title }) => id === act.id && title.words === act.title.en)
      expect(row).toMatchObject({ date: null, number: null, place: null, certainty: null, sources: [] })
      if (act.record_number) expect(written).not.toContain(act.record_number)
    }
  })

  test('a file has every column and row, whatever stands in them', () => {
    for (const table of tables) {
      const { data, errors } = Papa.parse<string[]>(tableCsv(table).trimEnd())
      expect(errors).toEqual([])
      expect(data[0]).toEqual(table.columns.map(({ key }) => key))
      expect(data).toHaveLength(table.rows.length + 1)
    }
  })

  test('states of a partner set stand with who says so, each once', () => {
    for (const { id, claimed, added } of speakLists(report, 'en', languages.en.dates).partnerSets) {
      const says = (who: string) => report.partners.filter((partner) => partner.set === id && partner.says === who).map(({ state }) => state)
      expect(claimed.map((state) => state.id)).toEqual(says('claim'))
      expect(added.map((state) => state.id)).toEqual(says('record'))
    }
  })

  test.each(languageCodes)('the tables are the same in %s', (code) => {
    expect(open(report, code).map(({ id, rows }) => [id, idsOf(rows)])).toEqual(tables.map(({ id, rows }) => [id, idsOf(rows)]))
  })

  test('whichever column sorts, either way, the rows stay the same and those that it says nothing of come last', () => {
    for (const table of tables)
      for (const { key, sort } of shownColumns(table))
        for (const isDescending of sort ? [false, true] : []) {
          const rows = sortRows(table.rows, sort!, isDescending, 'en')
          expect(idsOf(rows)).toEqual(idsOf(table.rows))
          const silent = rows.map((row) => sort!(row) === null)
          expect(silent, `${table.id}.${key}`).toEqual([...silent].sort((a, b) => Number(a) - Number(b)))
          expect(draw(table, report, { table: table.id, column: key, isDescending })).toContain(`aria-sort="${isDescending ? 'descending' : 'ascending'}"`)
        }
  })

  test('acts stand in order of time', () => {
    const days = speakLists(report, 'en', languages.en.dates).acts.map(({ date, said }) => date?.first ?? said?.first ?? '9999')
    expect(days).toEqual([...days].sort())
  })
})

test('a name on a list has the paragraphs that name it, and not all that its list has', () => {
  const [banned] = speakLists(findReport('kazakhstan-counter-terrorism')!, 'en', languages.en.dates).lists
  expect(banned!.paragraphs).toEqual([8, 9])
  for (const { paragraphs, position } of banned!.names) expect(paragraphs).toEqual([1, 5, 9].includes(position) ? [9, 26] : [9])
})

test.each(languageCodes)('sources are named in %s; a document’s own title keeps its language', (code) => {
  const { sources } = findReport('kazakhstan-counter-terrorism')!
  for (const { id, title } of sources.values()) expect(title[code], id).toBeTruthy()
  expect(sources.get('memory')!.title[code]).toBe({ en: 'General knowledge of the editors; no document seen', ru: 'Общие знания редакторов; документа они не видели', kk: 'Редакторлардың жалпы білімі; құжат көрілген жоқ' }[code])
  expect(sources.get('cica-first-summit')!.title[code]).toContain('First CICA Summit')
})

test('cells that a spreadsheet would take for a formula are guarded', () => {
  const guarded = ['=1+1', '+7', '-2', '@sum', 'plain', 'a=b']
  const rows = guarded.map((words): SpokenItem => ({ id: 'x', title: { words, language: 'en' }, summary: null, bodies: [], paragraphs: [], note: null, sources: [] }))
  const file = tableCsv({ id: 'x', title: rows[0]!.title, intro: '', whole: null, columns: [{ key: 'title', csv: ({ title }) => title.words }], rows })
  expect(Papa.parse<string[]>(file.trimEnd()).data.flat()).toEqual(['title', "'=1+1", "'+7", "'-2", "'@sum", 'plain', 'a=b'])
})

test('numbers sort as numbers, and names by the alphabet of the language', () => {
  expect(sortRows(['No. 10', 'No. 9', 'No. 100'], (row) => row, false, 'en')).toEqual(['No. 9', 'No. 10', 'No. 100'])
  expect(sortRows([10, 9, null, 100], (row) => row, true, 'en')).toEqual([100, 10, 9, null])
  // In Kazakh the letter Ә follows А.
  expect(sortRows(['Б', 'Ә', 'А'], (row) => row, false, 'kk')).toEqual(['А', 'Ә', 'Б'])
})
