import { listTable } from '../list-table'
import { bodies, note, paragraphs, sources, summary, title } from '../shared-columns'

/** Lists that the report mentions without giving their names. */
export const others = listTable({
  tables: ({ lists }, phrases) => [{ id: 'others', ...phrases.tables.others, rows: lists.filter(({ names }) => names.length === 0) }],
  columns: [title, summary, bodies, note, paragraphs, sources],
})
