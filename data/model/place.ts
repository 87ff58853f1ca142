import { certainty } from './certainty'
import { choice, count, list, number, optional, ref, slug, when, words } from './column'
import { optionalText, table, text, type Row } from './table'

/** Site: a spot in or near a city. Country: known only as "somewhere in" it. */
export const placeKinds = ['city', 'site', 'country'] as const

export const placeTable = table('places', 'Where things happened or bodies sit.', 'id', {
  id: slug(),
  kind: choice(placeKinds),
  name: text(),
  state: ref('states'),
  within: optional(ref('places', 'The city a site lies in or near: they share one marker.')),
  longitude: number(-180, 180, 'degrees', 'WGS 84.'),
  latitude: number(-90, 90, 'degrees', 'WGS 84.'),
  radius_km: number(0, 20_000, 'kilometres', 'The place lies within this distance of the point.'),
  certainty: certainty(),
  note: optionalText(),
  geonames: optional(count('GeoNames id.')),
  wikidata: optional(words('Wikidata item.')),
  sources: list(ref('sources')),
})
export type Place = Row<typeof placeTable>

/** Former: official for a time. Variant: another spelling or language. Report: as the report spells it. */
export const placeNameUses = ['former', 'variant', 'report'] as const

export const placeNameTable = table('place-names', 'Other names of places: former, in other languages and spellings, as in the report.', null, {
  place: ref('places'),
  name: words(),
  language: optional(words('BCP 47 tag.')),
  use: choice(placeNameUses),
  years: optional(when('When the name was official.')),
  sources: list(ref('sources')),
})
export type PlaceName = Row<typeof placeNameTable>
