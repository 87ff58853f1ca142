import { languageCodes, type LanguageCode } from '@/data/languages/codes'
import { paths } from '@/data/address/href'
import type { Place } from '@/data/model/place'
import type { Report } from '@/data/model/report'
import { speak } from '@/data/model/text'
import type { When } from '@/data/model/when'
import { documentedNames } from '@/data/queries/documented-names'
import { spokenSources } from '@/data/queries/spoken-sources'
import type { Download, Writer } from './format'

/** GeoNames' class and the term of the Getty's Art & Architecture Thesaurus for each kind of place. */
const kinds: Readonly<Record<Place['kind'], { readonly fclass: string; readonly identifier: string; readonly label: string }>> = {
  city: { fclass: 'P', identifier: 'aat:300008389', label: 'city' },
  site: { fclass: 'S', identifier: 'aat:300000809', label: 'site' },
  country: { fclass: 'A', identifier: 'aat:300387506', label: 'country' },
}

/** A timespan must have a start: of one that is open only the latest is known. */
function timespan({ edtf, first, last }: When) {
  const [from, to] = edtf.split('/')
  return { start: from === '..' ? { latest: last ?? first } : { in: from }, ...(to !== undefined && to !== '..' && { end: { in: to } }) }
}

const citations = (sources: readonly string[], report: Report, language: LanguageCode) => spokenSources(sources, report, language).map(({ words }) => ({ label: words }))

function namesOf(place: Place, report: Report, spokenIn: LanguageCode) {
  const spoken = languageCodes.flatMap((code) => {
    const toponym = place.name[code]
    return toponym ? [{ toponym, lang: code, citations: citations(place.sources, report, spokenIn) }] : []
  })
  const others = documentedNames(place.id, report).map(({ name, language, years, sources }) => ({ toponym: name, ...(language && { lang: language }), citations: citations(sources, report, spokenIn), ...(years && { when: { timespans: [timespan(years)] } }) }))
  return [...spoken, ...others]
}

function linksOf({ geonames, wikidata }: Place) {
  return [
    ...(geonames === null ? [] : [{ type: 'closeMatch', identifier: `https://www.geonames.org/${geonames}` }]),
    ...(wikidata === null ? [] : [{ type: 'closeMatch', identifier: `http://www.wikidata.org/entity/${wikidata}` }]),
  ]
}

/** (`id` would be read as JSON-LD’s `@id`, so the place’s own id stands under `place`.) */
function feature(place: Place, { report, language, origin }: Download) {
  const to = paths(language.code, report.slug)
  const { fclass, identifier, label } = kinds[place.kind]
  const city = place.within === null ? undefined : report.places.get(place.within)
  const note = place.note && speak(place.note, language.code)
  const links = linksOf(place)
  return {
    '@id': `${origin}${to.place(place.id)}`,
    type: 'Feature',
    properties: { title: speak(place.name, language.code).words, fclasses: [fclass], place: place.id, state: place.state, radius_km: place.radius_km },
    geometry: place.certainty === 'not-verified' ? null : { type: 'Point', coordinates: [place.longitude, place.latitude], certainty: place.certainty === 'sure' ? 'certain' : 'less-certain' },
    names: namesOf(place, report, language.code),
    types: [{ identifier, label }],
    ...(links.length > 0 && { links }),
    ...(city && { relations: [{ relationType: 'gvp:broaderPartitive', relationTo: `${origin}${to.place(city.id)}`, label: speak(city.name, language.code).words }] }),
    ...(note && { descriptions: [{ value: note.words, lang: note.language }] }),
  }
}

/** The places of the rows, and the cities that their sites lie in, in the report's order. */
function placesOf({ report, rows }: Download): Place[] {
  const named = new Set(rows.flatMap(({ place }) => (place === null ? [] : [place, report.places.get(place)?.within ?? place])))
  return [...report.places.values()].filter(({ id }) => named.has(id))
}

/** The places as a gazetteer: GeoJSON with names over time. @see https://github.com/LinkedPasts/linked-places-format */
export const linkedPlaces: Writer = {
  write: (download) =>
    `${JSON.stringify(
      {
        type: 'FeatureCollection',
        '@context': 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld',
        features: placesOf(download).map((place) => feature(place, download)),
      },
      null,
      1,
    )}\n`,
  count: (download) => placesOf(download).length,
}
