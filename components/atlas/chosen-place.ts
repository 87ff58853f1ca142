import type { Address } from '@/data/address/parameters'
import { markerPlaceOf } from '@/data/queries/reading'
import type { SpokenReport } from '@/data/queries/spoken-report'

/** The marker of what is chosen: of the event's place, or of the place. */
export function chosenPlaceOf(report: SpokenReport, { event, at, claims }: Address): string | null {
  const chosen = report.events.find(({ id }) => id === event)
  if (chosen) return markerPlaceOf(chosen, claims, report)
  return at === null ? null : (report.places[at]?.within ?? at)
}
