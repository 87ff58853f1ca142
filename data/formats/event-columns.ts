import { z } from 'zod'
import { columns as notes } from '@/data/languages/en-columns'
import { eventKinds } from '@/data/model/report-event'

const text = z.string()
const ids = z.array(z.string())

/**
 * What is given of an event in every format, in this order; the API's schema and the header of the CSV come from it.
 * The names are public: they are never changed, only added to. What each means stands in the languages; here it is in English.
 */
export const eventColumns = z.object({
  id: text.describe(notes.id),
  title: text.describe(notes.title),
  language: text.describe(notes.language),
  kind: z.enum(eventKinds).describe(notes.kind),
  start: text.nullable().describe(notes.start),
  end: text.nullable().describe(notes.end),
  edtf: text.nullable().describe(notes.edtf),
  when: text.nullable().describe(notes.when),
  record_start: text.nullable().describe(notes.record_start),
  record_end: text.nullable().describe(notes.record_end),
  record_edtf: text.nullable().describe(notes.record_edtf),
  record_when: text.nullable().describe(notes.record_when),
  precision: text.describe(notes.precision),
  certainty: text.nullable().describe(notes.certainty),
  place: text.nullable().describe(notes.place),
  place_name: text.nullable().describe(notes.place_name),
  claim_place: text.nullable().describe(notes.claim_place),
  claim_place_name: text.nullable().describe(notes.claim_place_name),
  longitude: z.number().min(-180).max(180).nullable().describe(notes.longitude),
  latitude: z.number().min(-90).max(90).nullable().describe(notes.latitude),
  radius_km: z.number().min(0).nullable().describe(notes.radius_km),
  place_certainty: text.nullable().describe(notes.place_certainty),
  state: text.nullable().describe(notes.state),
  bodies: ids.describe(notes.bodies),
  record_bodies: ids.describe(notes.record_bodies),
  states: ids.describe(notes.states),
  record_states: ids.describe(notes.record_states),
  paragraphs: z.array(z.int()).describe(notes.paragraphs),
  summary: text.describe(notes.summary),
  conflicts: z.enum(['none', 'when', 'place', 'other']).describe(notes.conflicts),
  record_note: text.nullable().describe(notes.record_note),
  record_sources: z.array(text).describe(notes.record_sources),
  address: text.describe(notes.address),
  licence: text.describe(notes.licence),
  source: text.describe(notes.source),
})

/** One event, flat: what every format writes. Longitude and latitude in degrees (WGS 84), days as ISO 8601, lists of ids. */
export type EventRow = z.infer<typeof eventColumns>

export const columnNames = Object.keys(eventColumns.shape) as readonly (keyof EventRow)[]
