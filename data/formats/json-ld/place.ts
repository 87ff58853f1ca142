import type { City, Country, GeoCircle, GeoCoordinates, Place as LinkedPlace, WithContext } from 'schema-dts'
import { paths } from '@/data/address/href'
import type { Place } from '@/data/model/place'
import { speak } from '@/data/model/text'
import { documentedNames } from '@/data/queries/documented-names'
import { context, type Scene } from './scene'

type Located = City | Country | LinkedPlace

const types = { city: 'City', site: 'Place', country: 'Country' } as const

/** The point of a place, and where it is only known to lie near it, how near; nothing where it is a whole state, or nobody verified the point. */
function geoOf({ kind, certainty, longitude, latitude, radius_km: radiusKm }: Place): GeoCoordinates | GeoCircle | undefined {
  if (kind === 'country' || certainty === 'not-verified') return undefined
  const point: GeoCoordinates = { '@type': 'GeoCoordinates', latitude, longitude }
  // Of a city the radius is its size; of a site it is what nobody knows.
  return kind === 'site' && radiusKm > 0 ? { '@type': 'GeoCircle', geoMidpoint: point, geoRadius: radiusKm * 1000 } : point
}

/** A place as others refer to it. */
export function placeThing(place: Place, { report, spoken, language: { code }, origin }: Scene): Exclude<Located, string> {
  const geo = geoOf(place)
  const country = spoken.states[place.state]?.words
  return {
    '@type': types[place.kind],
    '@id': `${origin}${paths(code, report.slug).place(place.id)}#place`,
    name: speak(place.name, code).words,
    ...(geo && { geo }),
    ...(place.kind !== 'country' && country && { address: { '@type': 'PostalAddress', addressCountry: country } }),
  } as Exclude<Located, string>
}

/** Linked data of a place's page: what it is called, where it lies, and the same place in gazetteers. @see https://schema.org/Place */
export function placePage(place: Place, scene: Scene): WithContext<LinkedPlace> {
  const { report, language: { code }, origin } = scene
  const { name } = place
  const spellings = [...Object.values(name), ...documentedNames(place.id, report).map((other) => other.name)]
  const alternateName = [...new Set(spellings)].filter((spelling) => spelling !== speak(name, code).words)
  const sameAs = [...(place.geonames === null ? [] : [`https://sws.geonames.org/${place.geonames}/`]), ...(place.wikidata === null ? [] : [`http://www.wikidata.org/entity/${place.wikidata}`])]
  const city = place.within === null ? undefined : report.places.get(place.within)
  return {
    '@context': context,
    ...placeThing(place, scene),
    mainEntityOfPage: `${origin}${paths(code, report.slug).place(place.id)}`,
    ...(alternateName.length > 0 && { alternateName }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(city && { containedInPlace: placeThing(city, scene) }),
  } as WithContext<LinkedPlace>
}
