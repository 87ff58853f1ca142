import { z } from 'zod'
import { apiPath, paths } from '@/data/address/href'
import { placeKinds, placeNameUses, type Place } from '@/data/model/place'
import { speak } from '@/data/model/text'
import { documentedNames } from '@/data/queries/documented-names'
import { addressField, certaintyField, idField, languageField, noteField, selfField, sourcesField, sourceTitles } from './fields'
import type { ApiContext, Resource } from './resource'
import { touchedBy } from './touched'

const placeSchema = z.object({
  id: idField,
  kind: z.enum(placeKinds).describe('Site: a spot in or near a city. Country: only the country is known.'),
  name: z.string(),
  language: languageField,
  names: z
    .array(z.object({ name: z.string(), language: z.string().nullable().describe('BCP 47.'), use: z.enum(placeNameUses), years: z.string().nullable().describe('When it was official, EDTF.') }))
    .describe('Other names.'),
  state: z.string().describe('Id of the state it lies in.'),
  within: z.string().nullable().describe('Id of the city that a site lies in or near.'),
  longitude: z.number().min(-180).max(180).nullable().describe('Degrees, WGS 84.'),
  latitude: z.number().min(-90).max(90).nullable().describe('Degrees, WGS 84.'),
  radius_km: z.number().min(0).nullable().describe('The place lies within this many kilometres of the point.'),
  certainty: certaintyField,
  note: noteField,
  geonames: z.int().nullable().describe('GeoNames id.'),
  wikidata: z.string().nullable().describe('Wikidata item.'),
  sources: sourcesField,
  address: addressField,
  self: selfField,
})

function placeObject(place: Place, { report, language: { code }, origin }: ApiContext): z.infer<typeof placeSchema> {
  const name = speak(place.name, code)
  const certainty = place.certainty === 'not-verified' ? null : place.certainty
  return {
    id: place.id,
    kind: place.kind,
    name: name.words,
    language: name.language,
    names: documentedNames(place.id, report).map(({ name: other, language, use, years }) => ({ name: other, language, use, years: years?.edtf ?? null })),
    state: place.state,
    within: place.within,
    longitude: certainty && place.longitude,
    latitude: certainty && place.latitude,
    radius_km: certainty && place.radius_km,
    certainty,
    note: place.note && speak(place.note, code).words,
    geonames: place.geonames,
    wikidata: place.wikidata,
    sources: sourceTitles(place.sources, report, code),
    address: `${origin}${paths(code, report.slug).place(place.id)}`,
    self: `${origin}${apiPath('reports', report.slug, 'places', place.id)}`,
  }
}

export const places: Resource = {
  name: 'places',
  one: 'Place',
  about: 'Where things happened or bodies sit, with other names and how exact the point is.',
  narrowed: 'Of a query that narrows: the places of the events that it leaves, and the cities of these sites.',
  schema: placeSchema,
  oneKeys: [],
  all: (context) => {
    const isTouched = touchedBy('place', context)
    return [...context.report.places.values()].flatMap((place) => (isTouched(place.id) ? [placeObject(place, context)] : []))
  },
}
