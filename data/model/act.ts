import { certainty } from './certainty'
import { choice, count, list, optional, ref, slug, when, words } from './column'
import { optionalText, table, text, type Row } from './table'

export const actTable = table('acts', 'Treaties, resolutions, laws and orders the report names or only counts.', 'id', {
  id: slug(),
  scope: choice(['international', 'national']),
  title: text(),
  other_name: optionalText('Another name or an acronym in use, under which it is looked for.'),
  summary: text('One or two sentences, in our words.'),
  claim_when: optional(when('As the report gives it.')),
  claim_bodies: list(ref('bodies')),
  paragraphs: list(count()),
  event: optional(ref('events', 'The event at which it was made.')),
  record_number: optional(words('Official number, e.g. “No. 266-IV”.')),
  record_when: optional(when()),
  record_place: optional(ref('places')),
  record_certainty: optional(certainty()),
  note: optionalText(),
  sources: list(ref('sources')),
})
export type Act = Row<typeof actTable>
