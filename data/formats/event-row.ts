import type { Language } from '@/data/languages'
import { fill } from '@/data/languages/say'
import { paths } from '@/data/address/href'
import { isPlacedByRecord, placeOf, type Reading } from '@/data/queries/reading'
import type { SpokenEvent, SpokenReport, SpokenRecord } from '@/data/queries/spoken-report'
import type { EventRow } from './event-columns'
import { sayPrecision } from './say-precision'

/** What a row is made from besides its event. */
export interface RowContext {
  readonly spoken: SpokenReport
  readonly language: Language
  readonly reading: Reading
  /** Scheme and host of absolute addresses, such as `https://dateline.example`. */
  readonly origin: string
  /** SPDX name. */
  readonly licence: string
}

type Phrases = Language['phrases']

const sayCertainty = (certainty: SpokenRecord['whenCertainty'], phrases: Phrases): string => (certainty === 'sure' || certainty === 'probable' ? phrases.certainty[certainty] : '')

/** On what the date rests; null where nobody gives one. */
function sayDated({ claim }: SpokenEvent, record: SpokenRecord | null, phrases: Phrases): string | null {
  const { dated } = phrases.downloads
  const said = [
    ...(record?.conflicts === 'when' ? [dated.conflict] : []),
    ...(record?.when ? [fill(dated.record, { when: record.when.words, certainty: sayCertainty(record.whenCertainty, phrases) })] : []),
  ]
  return said.join('; ') || (claim.when ? dated.claim : null)
}

/** On what the place rests; null where nobody gives one. */
function sayPlaced(event: SpokenEvent, record: SpokenRecord | null, { spoken, reading, language: { phrases } }: RowContext): string | null {
  const place = spoken.places[placeOf(event, reading) ?? '']
  if (!place) return null
  const { placed } = phrases.downloads
  const claimed = spoken.places[event.claim.place ?? '']
  return [
    isPlacedByRecord(event, reading) ? fill(placed.record, { certainty: sayCertainty(record?.placeCertainty ?? null, phrases) }) : placed.claim,
    ...(claimed && claimed !== place ? [fill(placed.instead, { place: claimed.name.words })] : []),
    ...(record?.conflicts === 'place' ? [placed.conflict] : []),
    ...(place.kind === 'country' ? [placed.country] : []),
    ...(place.certainty === 'probable' ? [fill(placed.point, { certainty: sayCertainty(place.certainty, phrases) })] : []),
  ].join('; ')
}

/**
 * An event as a row. Claim and record keep columns of their own. The point is that of the map, which may be the record's:
 * `place_certainty` says on whom it rests, and `claim_place` what the report names. As the report says (`claims=report`), every column of the record is empty.
 */
export function eventRow(event: SpokenEvent, context: RowContext): EventRow {
  const { spoken, language, reading, origin, licence } = context
  const { phrases } = language
  const { claim } = event
  const record = reading === 'record' ? event.record : null
  const place = spoken.places[placeOf(event, reading) ?? '']
  // Where nobody verified the point, the place is named and not drawn.
  const [longitude, latitude] = place && place.certainty !== 'not-verified' ? place.point : [null, null]
  return {
    id: event.id,
    title: event.title.words,
    language: event.title.language,
    kind: event.kind,
    start: claim.when?.first ?? null,
    end: claim.when?.last ?? null,
    edtf: claim.when?.edtf ?? null,
    when: claim.when?.words ?? null,
    record_start: record?.when?.first ?? null,
    record_end: record?.when?.last ?? null,
    record_edtf: record?.when?.edtf ?? null,
    record_when: record?.when?.words ?? null,
    precision: sayPrecision(claim.when?.edtf ?? null, phrases.downloads.precision),
    certainty: sayDated(event, record, phrases),
    place: place?.id ?? null,
    place_name: place?.name.words ?? null,
    claim_place: claim.place,
    claim_place_name: spoken.places[claim.place ?? '']?.name.words ?? null,
    longitude,
    latitude,
    radius_km: longitude === null ? null : (place?.radiusKm ?? null),
    place_certainty: sayPlaced(event, record, context),
    state: place?.state ?? null,
    bodies: [...claim.bodies],
    record_bodies: (record?.bodies ?? []).filter((id) => !claim.bodies.includes(id)),
    states: [...claim.states],
    record_states: (record?.states ?? []).filter((id) => !claim.states.includes(id)),
    paragraphs: [...event.paragraphs],
    summary: event.summary.words,
    conflicts: record?.conflicts ?? 'none',
    record_note: record?.note?.words ?? null,
    record_sources: (record?.sources ?? []).map(({ words }) => words),
    address: `${origin}${paths(language.code, spoken.slug).event(event.id)}`,
    licence,
    source: spoken.source.words,
  }
}
