import { z } from 'zod'
import { eventKinds } from '@/data/model/report-event'

const text = z.string()
const ids = (table: string) => z.array(z.string()).describe(`Ids of ${table}.`)

/**
 * What is given of an event in every format, in this order; the API's schema and the header of the CSV come from it.
 * The names are public: they are never changed, only added to.
 */
export const eventColumns = z.object({
  id: text.describe('Stable id of the event.'),
  title: text.describe('What it is called, in the language asked for where it is translated.'),
  language: text.describe('Language of the title, BCP 47.'),
  kind: z.enum(eventKinds).describe('What kind of event it is.'),
  start: text.nullable().describe('First day that the claimed date can mean, ISO 8601. Null where the report gives no year, or no start.'),
  end: text.nullable().describe('Last day that the claimed date can mean, ISO 8601. Null where the report gives no year, or no end.'),
  edtf: text.nullable().describe('Date exactly as claimed, Extended Date/Time Format, such as 2005-08 or XXXX-06-24.'),
  when: text.nullable().describe('The claimed date in words.'),
  record_start: text.nullable().describe('First day of the date that other sources give.'),
  record_end: text.nullable().describe('Last day of the date that other sources give.'),
  record_edtf: text.nullable().describe('Date that other sources give, EDTF. Null where they give none, and where only the report is read (claims=report).'),
  record_when: text.nullable().describe('The date that other sources give, in words.'),
  precision: text.describe('How exact the claimed date is, in words.'),
  certainty: text.nullable().describe('On what the date rests, in words.'),
  place: text.nullable().describe('Id of the place: the one other sources give where they narrow or add to the report’s.'),
  place_name: text.nullable().describe('Name of the place.'),
  claim_place: text.nullable().describe('Id of the place that the report names.'),
  claim_place_name: text.nullable().describe('Name of the place that the report names.'),
  longitude: z.number().min(-180).max(180).nullable().describe('Degrees, WGS 84.'),
  latitude: z.number().min(-90).max(90).nullable().describe('Degrees, WGS 84.'),
  radius_km: z.number().min(0).nullable().describe('The place lies within this many kilometres of the point.'),
  place_certainty: text.nullable().describe('On what the place rests, in words.'),
  state: text.nullable().describe('Id of the state in which the place lies.'),
  bodies: ids('the bodies that the report names'),
  record_bodies: ids('the bodies that other sources add'),
  states: ids('the states that the report names as taking part or hosting'),
  record_states: ids('the states that other sources add'),
  paragraphs: z.array(z.int()).describe('Paragraphs of the report that tell of it.'),
  summary: text.describe('What the report says, in our words.'),
  conflicts: z.enum(['none', 'when', 'place', 'other']).describe('What of the claim other sources contradict.'),
  record_note: text.nullable().describe('What other sources say, in our words.'),
  record_sources: z.array(text).describe('The other sources.'),
  address: text.describe('Absolute address of the event’s page.'),
  licence: text.describe('SPDX name of the licence of this data.'),
  source: text.describe('The report that the claims are from.'),
})

/** One event, flat: what every format writes. Longitude and latitude in degrees (WGS 84), days as ISO 8601, lists of ids. */
export type EventRow = z.infer<typeof eventColumns>

export const columnNames = Object.keys(eventColumns.shape) as readonly (keyof EventRow)[]
