import { inOrderOfTime, markerPlaceOf, type Reading } from '@/data/queries/reading'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'

/** The places of events by number, in the order in which a list of the events comes to them: on paper, numbers lead from the map to the list and back. */
export function placeNumbers(events: readonly SpokenEvent[], reading: Reading, report: SpokenReport): ReadonlyMap<string, number> {
  const places = new Set(inOrderOfTime(events, reading).map((event) => markerPlaceOf(event, reading, report)))
  return new Map([...places].filter((place) => place !== null).map((place, index) => [place, index + 1]))
}
