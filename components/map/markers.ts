import { project } from '@/data/outlines/mercator'
import { groupBy } from '@/data/queries/group-by'
import { bodiesOf, isPlacedByRecord, markerPlaceOf, type Reading } from '@/data/queries/reading'
import type { SpokenEvent, SpokenPlace, SpokenReport } from '@/data/queries/spoken-report'

/** One marker is one place: the events there, and the families of their bodies as the ring's segments. */
export interface Marker {
  readonly place: SpokenPlace
  readonly events: readonly SpokenEvent[]
  /** Country: known no closer. Record: a place that only other sources name. */
  readonly sign: 'place' | 'country' | 'record'
  /** Families by how many events they have here, as hues of the palette. */
  readonly segments: readonly { readonly family: string; readonly hue: number; readonly share: number }[]
  /** Mercator world units, 0 to 1. */
  readonly x: number
  readonly y: number
}

/** Families of an event, each once. */
export const familiesOf = (event: SpokenEvent, reading: Reading, report: SpokenReport): string[] => [...new Set(bodiesOf(event, reading, report).map((id) => report.bodies[id]!.family))]

function segmentsOf(events: readonly SpokenEvent[], reading: Reading, report: SpokenReport): Marker['segments'] {
  const shares = new Map<string, number>()
  for (const event of events) {
    const families = familiesOf(event, reading, report)
    for (const family of families) shares.set(family, (shares.get(family) ?? 0) + 1 / families.length / events.length)
  }
  return [...shares]
    .map(([family, share]) => ({ family, hue: report.families[family]!.hue, share }))
    .sort((a, b) => a.hue - b.hue)
}

/** The markers of the events that have a place, the fullest first. */
export function markersOf(events: readonly SpokenEvent[], reading: Reading, report: SpokenReport): Marker[] {
  const byPlace = groupBy(events, (event) => markerPlaceOf(event, reading, report))
  return [...byPlace]
    .flatMap(([id, here]): Marker[] => {
      const place = id === null ? undefined : report.places[id]
      if (!place) return []
      const [x, y] = project(place.point)
      const sign = place.kind === 'country' ? 'country' : here.every((event) => isPlacedByRecord(event, reading)) ? 'record' : 'place'
      return [{ place, events: here, sign, segments: segmentsOf(here, reading, report), x, y }]
    })
    .sort((a, b) => b.events.length - a.events.length || (a.place.id < b.place.id ? -1 : 1))
}
