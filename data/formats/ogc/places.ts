import { z } from 'zod'
import { facets } from '@/data/filters'
import { paths } from '@/data/address/href'
import { placeKinds } from '@/data/model/place'
import { speak } from '@/data/model/text'
import { documentedNames } from '@/data/queries/documented-names'
import { dateOf } from '@/data/queries/reading'
import type { SpokenWhen } from '@/data/queries/spoken-report'
import { certaintyField, idField, languageField, noteField, sourceTitles } from '../api/fields'
import type { Collection } from './collection'
import { spanOf } from './time-span'

const columns = z.object({
  id: idField,
  name: z.string().describe('In the language asked for where it is translated.'),
  language: languageField,
  kind: z.enum(placeKinds).describe('Site: a spot in or near a city. Country: only the country is known.'),
  other_names: z.string().describe('Other names; “;” between them.'),
  state: z.string().describe('Id of the state it lies in.'),
  within: z.string().nullable().describe('Id of the city that a site lies in or near.'),
  longitude: z.number().min(-180).max(180).nullable().describe('Degrees, WGS 84.'),
  latitude: z.number().min(-90).max(90).nullable().describe('Degrees, WGS 84.'),
  radius_km: z.number().min(0).nullable().describe('The place lies within this many kilometres of the point.'),
  certainty: certaintyField,
  events: z.int().min(0).describe('How many events are put there, those of its sites with them.'),
  start: z.string().nullable().describe('First day that one of these events can mean, ISO 8601.'),
  end: z.string().nullable().describe('Last day that one of these events can mean, ISO 8601.'),
  note: noteField,
  geonames: z.int().nullable().describe('GeoNames id.'),
  wikidata: z.string().nullable().describe('Wikidata item.'),
  sources: z.string().describe('On what it rests; “;” between them.'),
  address: z.string().describe('Absolute address of its page.'),
})

/** Places. A place has the times of what happened there. */
export const places: Collection = {
  name: 'places',
  geometry: 'Point',
  columns,
  label: 'name',
  facets: [],
  isOfItsTime: false,
  items: ({ report, spoken, language: { code }, address: { claims }, origin }) =>
    [...report.places.values()].map((place) => {
      const events = spoken.events.filter((event) => facets.place.leaves([place.id], event, claims, spoken))
      const times = events.map((event) => dateOf(event, claims)).filter((date): date is SpokenWhen => date?.hasYear ?? false)
      const span = spanOf(times)
      const name = speak(place.name, code)
      const certainty = place.certainty === 'not-verified' ? null : place.certainty
      return {
        id: place.id,
        geometry: certainty && { type: 'Point', coordinates: [place.longitude, place.latitude] },
        times,
        properties: {
          id: place.id,
          name: name.words,
          language: name.language,
          kind: place.kind,
          other_names: [...new Set(documentedNames(place.id, report).map((other) => other.name))].join(';'),
          state: place.state,
          within: place.within,
          longitude: certainty && place.longitude,
          latitude: certainty && place.latitude,
          radius_km: certainty && place.radius_km,
          certainty,
          events: events.length,
          start: span?.first ?? null,
          end: span?.last ?? null,
          note: place.note && speak(place.note, code).words,
          geonames: place.geonames,
          wikidata: place.wikidata,
          sources: sourceTitles(place.sources, report, code).join(';'),
          address: `${origin}${paths(code, report.slug).place(place.id)}`,
        },
      }
    }),
}
