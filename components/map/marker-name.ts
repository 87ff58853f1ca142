import type { Voice } from '@/components/language/voice'
import { fill, sayCount } from '@/data/languages/say'
import type { Marker } from './markers'

/** What a marker is called by those who do not see it: "Almaty: 6 events". */
export function markerName({ place, events, sign }: Marker, { phrases, plural }: Voice): string {
  const said = fill(phrases.map.marker, { place: place.name.words, count: sayCount(phrases.counts.events, events.length, plural) })
  const hint = { place: null, country: phrases.map.countryOnly, record: phrases.map.recordOnly }[sign]
  return hint ? `${said}, ${hint}` : said
}
