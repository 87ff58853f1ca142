import { count } from './column'
import { table, text, type Row } from './table'

export const paragraphTable = table('paragraphs', 'The report paragraph by paragraph, as a digest in our own words.', 'number', {
  number: count('1 is the first paragraph after the title.'),
  digest: text('One to three sentences.'),
})
export type Paragraph = Row<typeof paragraphTable>
