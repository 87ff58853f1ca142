import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainAddress } from '@/data/address/parameters'
import { languages } from '@/data/languages'
import { languageCodes, type LanguageCode } from '@/data/languages/codes'
import { speakReport } from '@/data/queries/speak-report'
import { findReport } from '@/data/reports'
import { isNewerNode } from '@/e2e/support/newer-node.mjs'
import { version } from '@/package.json'
import { bibtex } from './bibtex'
import { citationOf, type Citation } from './citation'
import { citedQuery, readCited, type Cited } from './cited'
import { cslJson } from './csl-json'
import { ris } from './ris'
import { text } from './text'

const report = findReport('example')!
const speakIn = (code: LanguageCode) => ({ language: languages[code], spoken: speakReport(report, code, languages[code].dates) })
const today = '2026-12-01'
const cite = (cited: Cited, code: LanguageCode = 'en') => citationOf(cited, { report, ...speakIn(code), origin: 'https://dateline.example' }, today)

const map: Cited = { kind: 'map', address: { ...plainAddress, kind: ['exercise', 'founding'], q: 'шторм & 100%' } }
const event: Cited = { kind: 'event', event: 'fog-drill-2001' }
const paragraph: Cited = { kind: 'paragraph', paragraph: 3 }
const everything = [map, event, paragraph].flatMap((cited) => languageCodes.map((code) => [cited.kind, code, cite(cited, code)] as const))

interface ReadBack {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly URL: string
  readonly note: string
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] }
}
const { Cite } = isNewerNode ? await import('@citation-js/core') : {}
if (isNewerNode) await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')])

/** The one entry of a file, as a reference manager has it. */
function readBack(written: string): ReadBack & Readonly<Record<string, unknown>> {
  const { data } = new Cite!(written)
  expect(data).toHaveLength(1)
  return data[0] as ReadBack & Readonly<Record<string, unknown>>
}

test.skipIf(!isNewerNode).each(everything)('a citation of the %s in %s comes back whole from every format', (kind, code, citation) => {
  for (const format of [bibtex, ris, cslJson]) {
    const read = readBack(format.write(citation))
    expect(read, format.file).toMatchObject({ title: citation.title, URL: citation.address, note: citation.note, type: kind === 'map' ? 'dataset' : 'webpage', issued: { 'date-parts': [[2026, 11, 24]] } })
    expect(read.version ?? read.edition, format.file).toBe('1.0.0')
    expect(JSON.stringify(read.author), format.file).toContain('Dateline')
    if (kind !== 'map') expect(read['container-title'] ?? read['collection-title'], format.file).toBe(report.about.title[code])
  }
  for (const format of [bibtex, cslJson]) expect(readBack(format.write(citation)).accessed).toMatchObject({ 'date-parts': [[2026, 12, 1]] })
  for (const part of [citation.title, citation.container ?? '', citation.version, citation.address]) expect(text.write(citation)).toContain(part)
})

test('the address leads to what is cited, in the version that is cited', () => {
  expect(cite(map, 'ru').address).toBe('https://dateline.example/ru/example?kind=exercise,founding&q=%D1%88%D1%82%D0%BE%D1%80%D0%BC+%26+100%25&v=1.0.0')
  expect(cite(event).address).toBe('https://dateline.example/en/example/events/fog-drill-2001?v=1.0.0')
  expect(cite(paragraph, 'kk').address).toBe('https://dateline.example/kk/example/reading?v=1.0.0#p3')
})

test('one line for a footnote', () => {
  expect(cite(event).words).toBe(
    `Fog drill of Haapsalu. In: Lighthouses of the Northern Gulf (an invented example). Map of a report by The Gulf Harbour League (invented). Dateline ${version}, data version 1.0.0 of 24 November 2026. https://dateline.example/en/example/events/fog-drill-2001?v=1.0.0 (looked at on 1 December 2026).`,
  )
})

test.skipIf(!isNewerNode)('whatever a title holds, TeX and reference managers read it back', () => {
  const word = fc.stringMatching(/^[A-Za-zА-Яа-яҚқҢң&%$#_0-9“”«».,-]{1,12}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const citation: Citation = { ...cite(event), title: words.join(' ') }
      for (const format of [bibtex, ris, cslJson]) expect(readBack(format.write(citation)).title, format.file).toBe(citation.title)
    }),
    { numRuns: 150 },
  )
  const hostile: Citation = { ...cite(event), title: 'a}{\\b ~ ^\r\nER  - \r\nTY  - JOUR', address: 'https://dateline.example/?q={}' }
  expect(bibtex.write(hostile)).toContain('{{a\\}\\{\\textbackslash{}b \\textasciitilde{} \\textasciicircum{} ER - TY - JOUR}}')
  expect(bibtex.write(hostile)).toContain('?q=%7B%7D')
  expect(ris.write(hostile).match(/^(TY|ER) {2}- /gm)).toEqual(['TY  - ', 'ER  - '])
})

const read = (query: string) => readCited(new URLSearchParams(query), report, speakIn)

test('a query says what is cited, and is read as it is written', () => {
  for (const cited of [map, event, paragraph]) expect(read(citedQuery(cited))).toMatchObject({ cited, refusals: [] })
  // With anything beside it, the chosen event is part of what the map shows.
  expect(read('event=fog-drill-2001&claims=report').cited.kind).toBe('map')
})

test.each([
  ['paragraph=99', 'paragraph'],
  ['paragraph=3&kind=exercise', 'paragraph'],
  ['event=none', 'event'],
  ['wat=1', 'wat'],
])('%s is refused by name', (query, key) => {
  expect(read(query).refusals.map((refusal) => refusal.key)).toEqual([key])
})
