import type { SpokenClaim, SpokenEvent, SpokenRecord, SpokenReport, SpokenWhen } from './spoken-report'
import { ancestors } from './ancestors'

/** How the report is read: only what it claims, or with what the record adds beside it. */
export type Reading = 'report' | 'record'

/** Whatever has a date by the report, one by other sources, or both: an event, an act. */
export interface DatedItem {
  readonly claim: Pick<SpokenClaim, 'when'>
  readonly record: (Pick<SpokenRecord, 'when' | 'conflicts'> & Partial<Pick<SpokenRecord, 'whenCertainty'>>) | null
}

const liesWithin = (inner: SpokenWhen, outer: SpokenWhen): boolean =>
  (outer.first === null || (inner.first !== null && inner.first >= outer.first)) && (outer.last === null || (inner.last !== null && inner.last <= outer.last))

/**
 * The date by which an event is put in order and filtered. With the record, that is the record's where the report
 * gives no year or the record only narrows it; where the two contradict, the report's claim stands.
 */
export function dateOf({ claim, record }: DatedItem, reading: Reading): SpokenWhen | null {
  if (reading === 'report' || !record?.when) return claim.when
  if (!claim.when?.hasYear) return record.when
  return record.conflicts !== 'when' && liesWithin(record.when, claim.when) ? record.when : claim.when
}

/** Where an event is put on the map: the record's place where it is read and narrows or adds to the claim's. */
export const placeOf = ({ claim, record }: SpokenEvent, reading: Reading): string | null => (reading === 'record' && record?.place) || claim.place

/** True where the place shown is one that the report does not name. */
export const isPlacedByRecord = (event: SpokenEvent, reading: Reading): boolean => reading === 'record' && !!event.record?.place && event.record.place !== event.claim.place

/** The bodies that are named with an event, without those that they are organs of. */
export const namedBodiesOf = ({ claim, record }: SpokenEvent, reading: Reading): string[] => [...new Set([...claim.bodies, ...(reading === 'record' ? (record?.bodies ?? []) : [])])]

/** The bodies of an event, each with those it is an organ of. */
export const bodiesOf = (event: SpokenEvent, reading: Reading, report: SpokenReport): string[] => [...new Set(namedBodiesOf(event, reading).flatMap((id) => ancestors(id, (body) => report.bodies[body]?.parent)))]

/** The states of an event: those named, and the one its place lies in. */
export const statesOf = (event: SpokenEvent, reading: Reading, report: SpokenReport): string[] => {
  const place = placeOf(event, reading)
  const host = place ? report.places[place]?.state : undefined
  return [...new Set([...event.claim.states, ...(reading === 'record' ? (event.record?.states ?? []) : []), ...(host ? [host] : [])])]
}

/** The place whose marker an event shares: sites in or near a city share the city's. */
export const markerPlaceOf = (event: SpokenEvent, reading: Reading, report: SpokenReport): string | null => {
  const place = placeOf(event, reading)
  return place && (report.places[place]?.within ?? place)
}

/** Events in order of time, those without a year last. */
export const inOrderOfTime = <Item extends DatedItem>(events: readonly Item[], reading: Reading): Item[] => {
  const key = (event: Item) => {
    const date = dateOf(event, reading)
    return date?.hasYear ? `${date.first ?? ''}/${date.last ?? '9999'}` : `~${date?.edtf ?? '~'}`
  }
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
