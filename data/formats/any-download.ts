// For tests: downloads from reports of any shape.
import { languages } from '@/data/languages'
import type { LanguageCode } from '@/data/languages/codes'
import type { Address } from '@/data/address/parameters'
import type { Place } from '@/data/model/place'
import type { Report } from '@/data/model/report'
import { speakReport } from '@/data/queries/speak-report'
import type { SpokenPlace, SpokenReport } from '@/data/queries/spoken-report'
import type { Download } from './format'
import { makeDownload } from './make-download'

const inEach = (words: string) => ({ en: words, ru: words, kk: words })

export const testOrigin = 'https://dateline.example'

const placeOf = ({ id, kind, name, state, within, point, radiusKm, certainty }: SpokenPlace): Place => ({
  id,
  kind,
  name: inEach(name.words),
  state,
  within,
  longitude: point[0],
  latitude: point[1],
  radius_km: radiusKm,
  certainty,
  note: null,
  geonames: null,
  wikidata: null,
  sources: [],
})

/** As much of a report as formats look at, for one that was only ever spoken. */
const reportOf = ({ slug, places, title, subtitle, source }: SpokenReport): Report => ({
  slug,
  version: '1.0.0',
  created: '2026-11-24T00:00:00Z',
  about: { title: inEach(title.words), subtitle: inEach(subtitle.words), publisher: inEach('Anyone'), source: inEach(source.words), home: 'nor', paragraphs: 1 },
  licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Creative Commons Attribution 4.0' }],
  places: new Map(Object.values(places).map((place) => [place.id, placeOf(place)])),
  placeNames: [],
  fingerprints: [],
  marks: [],
  sources: new Map(),
  paragraphs: [],
  events: [],
  families: new Map(),
  bodies: new Map(),
  bodyCounts: [],
  states: new Map(),
  roles: new Map(),
  memberships: [],
  acts: [],
  programmes: [],
  statements: [],
  lists: [],
  listEntries: [],
  partnerSets: [],
  partners: [],
  contradictions: [],
})

export const downloadOf = (spoken: SpokenReport, address: Address): Download =>
  makeDownload({ report: reportOf(spoken), spoken, language: languages[spoken.language], address, origin: testOrigin, self: `${testOrigin}/file`, files: () => new Map() })

/** A download of a report that was read from its files. */
export const downloadFrom = (report: Report, code: LanguageCode, address: Address, file: string, files: Download['files'] = () => new Map()): Download =>
  makeDownload({ report, spoken: speakReport(report, code, languages[code].dates), language: languages[code], address, origin: testOrigin, self: `${testOrigin}/data/${report.slug}/${file}`, files })
