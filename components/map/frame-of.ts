import type { Address } from '@/data/address/parameters'
import { shadedGroups } from '@/data/address/shaded'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import { fitFrame, frameAt, type Frame } from './frame'
import { markersOf } from './markers'

/** The frame of an address: where the reader moved the map, else what fits the events that are shown. Places left outside are named. */
export function frameOf(report: SpokenReport, events: readonly SpokenEvent[], address: Address, chosenPlace: string | null): { readonly frame: Frame; readonly outside: readonly string[] } {
  const { claims, map } = address
  if (map) return { frame: frameAt(map), outside: [] }
  return fitFrame(markersOf(events, claims, report).map(({ place: { id, point }, events: here }) => ({ id, point, weight: here.length, isChosen: id === chosenPlace })), shadedGroups(report, address).length > 0)
}
