import type { Phrases } from '@/data/languages'
import { fill } from '@/data/languages/say'
import type { SpokenPlace, SpokenReport } from '@/data/queries/spoken-report'

/** A place as exactly as it is known: "Institute of Nuclear Physics, Almaty"; "somewhere in Kazakhstan". */
export function sayPlace(place: SpokenPlace, report: SpokenReport, { event }: Phrases): string {
  if (place.kind === 'country') return fill(event.somewhere, { state: place.name.words })
  const city = place.within === null ? undefined : report.places[place.within]
  return city ? fill(event.within, { site: place.name.words, city: city.name.words }) : place.name.words
}
