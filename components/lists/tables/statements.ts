import { listTable } from '../list-table'
import { bodies, paragraphs, summary, title } from '../shared-columns'

export const statements = listTable({
  tables: ({ statements }, phrases) => [{ id: 'statements', ...phrases.tables.statements, rows: statements }],
  columns: [title, summary, bodies, paragraphs],
})
