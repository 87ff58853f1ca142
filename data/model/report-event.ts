import { certainty } from './certainty'
import { choice, count, list, optional, ref, slug, when } from './column'
import { optionalText, table, text, type Row } from './table'

export const eventKinds = ['founding', 'summit', 'meeting', 'conference', 'seminar', 'exercise', 'agreement', 'law', 'chairmanship', 'other'] as const
export type EventKind = (typeof eventKinds)[number]

export const eventTable = table('events', 'Events and exercises as the report claims them. What others say stands in records.csv, never here.', 'id', {
  id: slug(),
  kind: choice(eventKinds),
  title: text(),
  summary: text('One or two sentences, in our words.'),
  claim_when: optional(when('As the report gives it; empty where it gives none.')),
  claim_place: optional(ref('places', 'As the report gives it; a country where it names no more.')),
  claim_bodies: list(ref('bodies')),
  claim_states: list(ref('states', 'States the paragraph names as taking part or hosting.')),
  paragraphs: list(count('Paragraphs that tell of it.')),
})
export type EventClaim = Row<typeof eventTable>

export const recordTable = table('records', 'What other sources add to an event or contradict: never merged with the claim.', 'event', {
  event: ref('events'),
  when: optional(when()),
  when_certainty: optional(certainty()),
  place: optional(ref('places', 'Only where the report names none, or a wider one.')),
  place_certainty: optional(certainty()),
  bodies: list(ref('bodies', 'Bodies beyond those of the claim.')),
  states: list(ref('states', 'States that took part, beyond those the report names.')),
  states_certainty: optional(certainty()),
  conflicts: choice(['none', 'when', 'place', 'other'], 'What of the claim the record contradicts.'),
  note: optionalText('What the record says, as sentences.'),
  sources: list(ref('sources')),
})
export type EventRecord = Row<typeof recordTable>
