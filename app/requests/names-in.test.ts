import { describe, expect, test } from 'vitest'
import { openTables } from '@/components/lists/tables'
import { paths } from '@/data/address/href'
import { languages } from '@/data/languages'
import { languageCodes } from '@/data/languages/codes'
import { markTargets, type MarkTarget } from '@/data/model/mark'
import { citedRows } from '@/data/queries/cited-rows'
import { markNames } from '@/data/queries/mark-names'
import { speakLists } from '@/data/queries/speak-lists'
import { findReport, reports } from '@/data/reports'
import { namesIn } from './names-in'
import { openIn } from './open-report'

/** Citations whose paragraph's digest has no words for them, or whose name is there only inside another's: `paragraph/table/id`. */
const unmarked: Readonly<Record<string, readonly string[]>> = {
  'kazakhstan-counter-terrorism': [
    ...[3, 13, 15, 18, 21, 26, 38].map((n) => `${n}/bodies/un`),
    ...[13, 18, 26].map((n) => `${n}/bodies/unsc`),
    ...[11, 15].map((n) => `${n}/bodies/sco`),
    ...['11/bodies/cis', '15/bodies/central-asia', '30/bodies/nato-pa', '34/bodies/gicnt', '34/bodies/inp', '34/bodies/nnc', '34/bodies/ump', '38/bodies/joint-plan'],
    ...[8, 18, 38].map((n) => `${n}/partner-sets/central-asian-states`),
    ...['12/partner-sets/cis-states', '14/partner-sets/sco-states', '16/partner-sets/cica-states', '28/partner-sets/osce-states', '37/partner-sets/gicnt-co-chairs'],
  ],
  example: ['1/partner-sets/founding-states', '3/bodies/harbour-league', '4/places/hanko', '4/bodies/signal-office', '6/places/nynashamn', '6/bodies/harbour-league'],
}

describe.each(reports.map(({ slug }) => slug))('the digests of %s', (slug) => {
  const report = findReport(slug)!
  const cited = report.paragraphs.flatMap(({ number }) => markTargets.flatMap((table) => citedRows[table](report, number).map((id) => `${number}/${table}/${id}`)))
  const worded = new Set(report.marks.filter(({ words }) => words).map(({ paragraph, table, id }) => `${paragraph}/${table}/${id}`))

  test('mark all that cites their paragraph, but for what they have no words for', () => {
    expect(cited.filter((key) => !worded.has(key)).sort()).toEqual([...unmarked[slug]!].sort())
  })

  test.each(languageCodes)('lead in %s to all that is marked, and nowhere that their paragraph is not cited for', (code) => {
    const { spoken, language } = openIn(code, report)
    const names = namesIn(report, spoken, openTables(speakLists(report, code, languages[code].dates), language.phrases.lists), code)
    for (const { number, digest } of report.paragraphs) {
      const led = new Set(markNames(digest[code]!, names(number), code).flatMap(({ href }) => href ?? []))
      const wanted = markTargets.flatMap((table) => citedRows[table](report, number).filter((id) => worded.has(`${number}/${table}/${id}`)).map((id) => hrefOf(table, id, code)))
      expect([...led].sort(), `¶${number}`).toEqual(wanted.sort())
    }
  })

  function hrefOf(table: MarkTarget, id: string, code: (typeof languageCodes)[number]): string {
    const to = paths(code, slug)
    const scope = report.acts.find((act) => act.id === id)?.scope
    const isGiven = report.listEntries.some(({ list }) => list === id)
    return {
      events: to.event(id),
      places: to.place(id),
      bodies: to.body(id),
      acts: to.listRow(scope === 'national' ? 'laws' : 'treaties', id),
      programmes: to.listRow('programmes', id),
      statements: to.listRow('statements', id),
      lists: isGiven ? to.list(id) : to.listRow('others', id),
      'partner-sets': to.listRow('partners', id),
    }[table]
  }
})

test('a name inside a longer name of something else is not marked', () => {
  const report = findReport('kazakhstan-counter-terrorism')!
  const { spoken, language } = openIn('en', report)
  const names = namesIn(report, spoken, openTables(speakLists(report, 'en', languages.en.dates), language.phrases.lists), 'en')
  const marked = (number: number) => markNames(report.paragraphs[number - 1]!.digest.en, names(number), 'en').flatMap(({ words, href }) => (href === null ? [] : [words]))
  for (const number of [15, 26]) expect(marked(number)).toContain('UN Office on Drugs and Crime')
  expect(marked(38)).toContain('UN Regional Centre for Preventive Diplomacy for Central Asia')
  for (const number of [15, 26, 38]) expect(marked(number)).not.toContain('UN')
  for (const number of [3, 13, 18, 26]) expect(marked(number)).toContain('Counter-Terrorism Committee')
  expect(marked(30)).toContain('24–26 June')
})
