// For tests: addresses of every shape that a report has.
import fc from 'fast-check'
import { facets } from '@/data/filters'
import { yearSpan } from '@/data/queries/timeline-bins'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { mostGroups } from './members'
import type { Address } from './parameters'

const oneOrNone = (ids: readonly string[]) => (ids.length > 0 ? fc.option(fc.constantFrom(...ids), { nil: null }) : fc.constant(null))

/** Years of the report and about it more often than any others, which leave nothing. */
function anyYears(report: SpokenReport): fc.Arbitrary<Address['years']> {
  const { first, last } = yearSpan(report.events) ?? { first: 2000, last: 2010 }
  const year = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: first - 1, max: last + 1 }) }, fc.integer({ min: 1, max: 2999 }))
  return fc
    .record({ from: fc.option(year, { nil: null, freq: 2 }), to: fc.option(year, { nil: null, freq: 2 }), withUndated: fc.boolean() })
    .map(({ from, to, withUndated }) => (from === null && to === null ? facets.years.none : from !== null && to !== null && from > to ? { from: to, to: from, withUndated } : { from, to, withUndated }))
}

/** Mostly none: where every facet has a choice, hardly any event is left, and every answer is right that is empty. */
const few = <Value>(some: fc.Arbitrary<Value>, none: Value) => fc.oneof({ weight: 4, arbitrary: fc.constant(none) }, { weight: 1, arbitrary: some })

/** An address that the report understands whole. */
export const anyAddress = (report: SpokenReport): fc.Arbitrary<Address> =>
  fc.record({
    years: few(anyYears(report), facets.years.none),
    body: few(fc.subarray([...facets.body.options!(report)]), []),
    kind: few(fc.subarray([...facets.kind.options!(report)]), []),
    place: few(fc.subarray([...facets.place.options!(report)]), []),
    state: few(fc.subarray([...facets.state.options!(report)]), []),
    q: few(fc.constantFrom('storm', 'storm light', 'fog', 'nothing', 'almaty', 'meeting', '2010'), ''),
    claims: fc.constantFrom('report' as const, 'record' as const),
    members: fc.option(fc.subarray([...new Set([...Object.keys(report.groups), ...Object.keys(report.bodies)])], { maxLength: mostGroups }), { nil: null }),
    event: oneOrNone(report.events.map(({ id }) => id)),
    at: oneOrNone(Object.keys(report.places)),
    map: fc.option(
      fc.record({ latitude: fc.integer({ min: -8500, max: 8500 }), longitude: fc.integer({ min: -18000, max: 18000 }), zoom: fc.integer({ min: 0, max: 1200 }) }).map(({ latitude, longitude, zoom }) => ({ latitude: latitude / 100, longitude: longitude / 100, zoom: zoom / 100 })),
      { nil: null },
    ),
  })
