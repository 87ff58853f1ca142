// For tests: reports of every shape, small enough to shrink.
import fc from 'fast-check'
import { eventKinds } from '@/data/model/report-event'
import { readWhen } from '@/data/model/when'
import { en } from '@/data/languages/en'
import { speakWhen } from './speak-when'
import type { SpokenEvent, SpokenReport, SpokenWhen } from './spoken-report'

const spoken = (words: string) => ({ words, language: 'en' as const })
const bodyIds = ['alpha', 'alpha-organ', 'alpha-organ-cell', 'beta', 'gamma']
const parents: Readonly<Record<string, string>> = { 'alpha-organ': 'alpha', 'alpha-organ-cell': 'alpha-organ' }
const placeIds = ['town', 'town-site', 'port', 'land']

const year = fc.integer({ min: 1995, max: 2015 })
const anyWhen: fc.Arbitrary<SpokenWhen | null> = fc
  .oneof(
    fc.constant(null),
    year.map((y) => `${y}`),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
    fc.tuple(year, fc.integer({ min: 0, max: 4 })).map(([y, years]) => `${y}/${y + years}`),
    year.map((y) => `${y}-01-01/..`),
    year.map((y) => `../${y}`),
    fc.constant('XXXX-06-24/XXXX-06-26'),
  )
  .map((edtf) => (edtf === null ? null : speakWhen(readWhen(edtf), en.dates)))

const someOf = (ids: readonly string[]) => fc.subarray([...ids])
const anyPlace = fc.option(fc.constantFrom(...placeIds), { nil: null })

const anyRecord: fc.Arbitrary<SpokenEvent['record']> = fc.option(
  fc.record({
    when: anyWhen,
    whenCertainty: fc.constant('sure' as const),
    place: anyPlace,
    placeCertainty: fc.constant('probable' as const),
    bodies: someOf(bodyIds),
    states: someOf(['nor', 'fin']),
    statesCertainty: fc.constant('sure' as const),
    conflicts: fc.constantFrom('none' as const, 'when' as const),
    note: fc.constant(null),
    sources: fc.constant([]),
  }),
  { nil: null },
)

const membershipDates = ['1996', '2003-05-01', '2005-12-31', '1999-01-01/2001-06-30', '../2009'].map((edtf) => speakWhen(readWhen(edtf), en.dates))

const groups: Pick<SpokenReport, 'groups' | 'bodySets' | 'membershipDates' | 'membershipRoles'> = {
  bodySets: { 'alpha-states': { body: 'alpha', paragraphs: [2] } },
  membershipDates,
  membershipRoles: { 'participating-state': spoken('participating State') },
  groups: {
    alpha: { id: 'alpha', kind: 'body', as: 'member', name: spoken('alpha'), hue: 1, paragraphs: [], partners: null, counts: [], memberships: [['nor', 'member', 0, null, false], ['fin', 'member', 1, 2, false, 'participating-state'], ['isl', 'observer', 3, null, true, 'participating-state']] },
    beta: { id: 'beta', kind: 'body', as: 'partner', name: spoken('beta'), hue: 2, paragraphs: [], partners: null, counts: [{ when: membershipDates[1]!, members: 3 }], memberships: [['fin', 'partner', 0, null, false], ['nor', 'partner', 3, null, false], ['isl', 'partner', 4, null, false]] },
    pair: { id: 'pair', kind: 'set', as: 'partner', name: spoken('pair'), hue: 0, paragraphs: [1], partners: [['nor', 'claim'], ['isl', 'record']], counts: [], memberships: [] },
  },
}

const anyEvent = (id: string): fc.Arbitrary<SpokenEvent> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom(...eventKinds),
    title: fc.constant(spoken(`Event ${id}`)),
    summary: fc.constant(spoken('Something happened.')),
    claim: fc.record({ when: anyWhen, place: anyPlace, bodies: someOf(bodyIds), states: someOf(['nor', 'fin', 'isl']) }),
    record: anyRecord,
    paragraphs: fc.constant([1]),
    searchLine: fc.constantFrom('storm light', 'storm harbour', 'fog'),
  })

/** A report with up to twelve events over five bodies and four places. */
export const anyReport: fc.Arbitrary<SpokenReport> = fc
  .integer({ min: 0, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyEvent(`e${index}`))))
  .map((events) => ({
    slug: 'any',
    language: 'en',
    title: spoken('Any'),
    subtitle: spoken(''),
    source: spoken(''),
    events,
    places: Object.fromEntries(
      placeIds.map((id, index) => [
        id,
        { id, kind: id === 'land' ? 'country' : id === 'town-site' ? 'site' : 'city', name: spoken(id), state: 'nor', within: id === 'town-site' ? 'town' : null, point: [10 + index, 60 + index], radiusKm: 5, certainty: 'sure' },
      ]),
    ),
    bodies: Object.fromEntries(bodyIds.map((id) => [id, { id, short: spoken(id), name: spoken(id), family: id.split('-')[0]!, parent: parents[id] ?? null }])),
    families: Object.fromEntries(['alpha', 'beta', 'gamma'].map((id, index) => [id, { id, short: spoken(id), hue: index + 1 }])),
    states: { nor: spoken('Norway'), fin: spoken('Finland'), isl: spoken('Iceland') },
    tinyStates: { isl: [-19, 65] as const },
    ...groups,
    known: speakWhen(readWhen('2012-06-30'), en.dates),
  }))
