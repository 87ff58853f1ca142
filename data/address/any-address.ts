// For tests: addresses of every shape that a report has.
import fc from 'fast-check'
import { facets } from '@/data/filters'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { mostGroups } from './members'
import type { Address } from './parameters'

const oneOrNone = (ids: readonly string[]) => (ids.length > 0 ? fc.option(fc.constantFrom(...ids), { nil: null }) : fc.constant(null))

const anyYears: fc.Arbitrary<Address['years']> = fc
  .record({ from: fc.option(fc.integer({ min: 1, max: 2999 }), { nil: null }), to: fc.option(fc.integer({ min: 1, max: 2999 }), { nil: null }), withUndated: fc.boolean() })
  .map(({ from, to, withUndated }) => (from === null && to === null ? facets.years.none : from !== null && to !== null && from > to ? { from: to, to: from, withUndated } : { from, to, withUndated }))

/** An address that the report understands whole. */
export const anyAddress = (report: SpokenReport): fc.Arbitrary<Address> =>
  fc.record({
    years: anyYears,
    body: fc.subarray([...facets.body.options!(report)]),
    kind: fc.subarray([...facets.kind.options!(report)]),
    place: fc.subarray([...facets.place.options!(report)]),
    state: fc.subarray([...facets.state.options!(report)]),
    q: fc.constantFrom('', 'storm', 'storm light', 'fog', 'nothing'),
    claims: fc.constantFrom('report' as const, 'record' as const),
    members: fc.option(fc.subarray([...new Set([...Object.keys(report.groups), ...Object.keys(report.bodies)])], { maxLength: mostGroups }), { nil: null }),
    event: oneOrNone(report.events.map(({ id }) => id)),
    at: oneOrNone(Object.keys(report.places)),
    map: fc.option(
      fc.record({ latitude: fc.integer({ min: -8500, max: 8500 }), longitude: fc.integer({ min: -18000, max: 18000 }), zoom: fc.integer({ min: 0, max: 1200 }) }).map(({ latitude, longitude, zoom }) => ({ latitude: latitude / 100, longitude: longitude / 100, zoom: zoom / 100 })),
      { nil: null },
    ),
  })
