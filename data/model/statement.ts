import { count, list, ref, slug } from './column'
import { table, text, type Row } from './table'

export const statementTable = table('statements', 'Positions the report takes, which are no events.', 'id', {
  id: slug(),
  title: text(),
  summary: text('One or two sentences, in our words.'),
  claim_bodies: list(ref('bodies')),
  paragraphs: list(count()),
})
export type Statement = Row<typeof statementTable>
