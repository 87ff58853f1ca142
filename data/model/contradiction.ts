import { certainty } from './certainty'
import { choice, count, list, optional, ref, slug } from './column'
import { optionalText, table, text, type Row } from './table'

export const severities = ['low', 'medium', 'high'] as const

export const contradictionTable = table('contradictions', 'Where the report contradicts itself or the record.', 'id', {
  id: slug(),
  severity: choice(severities),
  paragraphs: list(count('Empty where the report as a whole is meant.')),
  events: list(ref('events')),
  says: text('What stands in the report.'),
  evidence: optionalText('What speaks against it.'),
  certainty: optional(certainty('How sure the evidence is. One that is not verified is kept for the editors and never shown.')),
  treatment: text('What Dateline does about it.'),
  sources: list(ref('sources')),
})
export type Contradiction = Row<typeof contradictionTable>
