// Table, map and API must give one answer about who belonged.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAddress } from '@/data/address/parse'
import { chosenPeriod, shadedGroups, shadedPeriods } from '@/data/address/shaded'
import { languages } from '@/data/languages'
import { languageCodes } from '@/data/languages/codes'
import { belongings, type Belonging, type Dated, type Period } from '@/data/queries/belonging'
import { statesDuring } from '@/data/queries/groups'
import { speakReport } from '@/data/queries/speak-report'
import { findReport, reports } from '@/data/reports'
import { testOrigin } from '../any-download'
import { answerApi, type Library } from './answer'

const slugs = reports.map(({ slug }) => slug)
const spokenIn = new Map(slugs.flatMap((slug) => languageCodes.map((code) => [`${slug}/${code}`, speakReport(findReport(slug)!, code, languages[code].dates)] as const)))
const library: Library = { listed: slugs, find: findReport, speak: ({ slug }) => (code) => ({ language: languages[code], spoken: spokenIn.get(`${slug}/${code}`)! }) }

interface Told {
  readonly belonging: readonly { readonly body: string; readonly state: string; readonly form: string; readonly standing: string; readonly certainty: string; readonly changes: readonly { readonly what: string; readonly when: string }[] }[] | null
}
const ask = (path: string, query: string) => answerApi(path.split('/'), { query: new URLSearchParams(query), library, origin: testOrigin })

/** An answer in a form in which two can be compared, whatever the order. */
const plain = (all: readonly Belonging<Dated & { readonly edtf: string }>[]) =>
  all.map(({ state, form, standing, certainty, changes }) => ({ state, form, standing, certainty, changes: changes.map(({ what, when }) => ({ what, when: when.edtf })) })).sort((a, b) => (a.state < b.state ? -1 : 1))

const year = fc.integer({ min: 1945, max: 2030 })
const anyYears = fc.oneof(
  year.map(String),
  fc.tuple(year, year).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
  year.map((from) => `${from}-`),
  year.map((to) => `-${to}`),
)

for (const slug of slugs) {
  const report = findReport(slug)!
  const bodies = [...new Set(report.memberships.filter(({ certainty }) => certainty !== 'not-verified').map(({ body }) => body))]
  const states = [...report.states.keys()]

  test(`for any body, years and state of ${slug}, table, map and API agree who belonged`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...bodies), anyYears, fc.constantFrom(...states), fc.constantFrom(...languageCodes), (body, years, state, code) => {
        const spoken = spokenIn.get(`${slug}/${code}`)!
        const { address } = parseAddress(new URLSearchParams({ members: body, years }), spoken)
        // Nothing is told of what was not yet when the data were made.
        const made = report.created.slice(0, 10)
        const periods = [chosenPeriod(address)!].flatMap(({ first, last }): Period[] => (first > made ? [] : [{ first, last: last < made ? last : made }]))
        const inTable = plain(belongings(report.memberships.filter((row) => row.body === body), periods))
        const [shaded] = shadedGroups(spoken, address)
        expect(plain(statesDuring(spoken, shaded!, shadedPeriods(spoken, address, spoken.events)))).toEqual(inTable)

        const ofBody = ask(`reports/${slug}/bodies/${body}`, `years=${years}&lang=${code}`)
        expect(ofBody.status).toBe(200)
        const told = (ofBody.body as Told).belonging!
        expect(told.map(({ body: of, ...rest }) => (expect(of).toBe(body), rest)).sort((a, b) => (a.state < b.state ? -1 : 1))).toEqual(inTable)

        const ofState = (ask(`reports/${slug}/states/${state}`, `years=${years}&lang=${code}`).body as Told).belonging!
        expect(ofState.filter((one) => one.body === body).map(({ body: _, ...rest }) => rest)).toEqual(inTable.filter((one) => one.state === state))
      }),
      { numRuns: 150 },
    )
  })

  test(`an organ of ${slug} is answered for by the body above it, and nobody is told of where no years are asked for`, () => {
    for (const { id, parent } of report.bodies.values()) {
      expect((ask(`reports/${slug}/bodies/${id}`, '').body as Told).belonging).toBeNull()
      const told = (asked: string) => (ask(`reports/${slug}/bodies/${asked}`, 'years=1990-2020').body as Told).belonging
      if (!bodies.includes(id)) expect(told(id), id).toEqual(parent === null ? [] : told(parent))
    }
  })
}
