import type { ListColumn, OpenTable } from './list-table'
import type { SpokenItem } from '@/data/queries/spoken-lists'

/** The columns of a table that the page has: those in which any row says something. */
export const shownColumns = ({ columns, rows }: OpenTable): (ListColumn<SpokenItem> & Required<Pick<ListColumn<SpokenItem>, 'cell'>>)[] =>
  columns.flatMap((column) => (column.cell && rows.some((row) => column.csv(row) !== '') ? [{ ...column, cell: column.cell }] : []))
