import { choice, optional, slug, words } from './column'
import { table, text, type Row } from './table'

/** Where a fact comes from. `memory`: general knowledge, no document seen; it can never make a fact sure. */
export const sourceKinds = ['report', 'official', 'press', 'reference', 'data', 'memory'] as const

export const sourceTable = table('sources', 'What the record rests on: documents, pages, data sets.', 'id', {
  id: slug(),
  kind: choice(sourceKinds),
  title: text('Publisher and document, as one would cite it. A document’s own title stays in its language, in quotation marks.'),
  locator: optional(words('Site, document number or date by which it is found again.')),
}, { title: 'title_en' })
export type Source = Row<typeof sourceTable>
