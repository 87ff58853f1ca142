import { listTable } from '../list-table'
import { actColumns } from './act-columns'

export const laws = listTable({
  tables: ({ acts }, phrases) => [{ id: 'laws', ...phrases.tables.laws, rows: acts.filter(({ scope }) => scope === 'national') }],
  columns: actColumns,
})
