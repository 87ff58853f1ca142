import { listTable } from '../list-table'
import { actColumns } from './act-columns'

export const treaties = listTable({
  tables: ({ acts }, phrases) => [{ id: 'treaties', ...phrases.tables.treaties, rows: acts.filter(({ scope }) => scope === 'international') }],
  columns: actColumns,
})
