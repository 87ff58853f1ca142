import type { LanguageCode } from '@/data/languages/codes'
import type { ListColumn } from './list-table'

type Sortable<Row> = NonNullable<ListColumn<Row>['sort']>

const compare = (a: string | number, b: string | number, language: LanguageCode) => (typeof a === 'number' && typeof b === 'number' ? a - b : `${a}`.localeCompare(`${b}`, language, { numeric: true }))

/** The rows in order of a column, by the alphabet of the language. Rows that it says nothing of come last, whichever way. */
export function sortRows<Row>(rows: readonly Row[], keyOf: Sortable<Row>, isDescending: boolean, language: LanguageCode): Row[] {
  const sign = isDescending ? -1 : 1
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => (a.key === null || b.key === null ? Number(a.key === null) - Number(b.key === null) : sign * compare(a.key, b.key, language)))
    .map(({ row }) => row)
}
