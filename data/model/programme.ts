import { certainty } from './certainty'
import { count, list, optional, ref, slug, when } from './column'
import { optionalText, table, text, type Row } from './table'

export const programmeTable = table('programmes', 'Programmes, plans and lasting work.', 'id', {
  id: slug(),
  title: text(),
  other_name: optionalText('Another name or an acronym in use, under which it is looked for.'),
  summary: text('One or two sentences, in our words.'),
  claim_when: optional(when('As the report gives it.')),
  claim_bodies: list(ref('bodies')),
  claim_states: list(ref('states')),
  paragraphs: list(count()),
  record_when: optional(when()),
  record_certainty: optional(certainty()),
  note: optionalText(),
  sources: list(ref('sources')),
})
export type Programme = Row<typeof programmeTable>
