/** By which column of which table the rows of a page are put in order. */
export interface Sort {
  readonly table: string
  readonly column: string
  readonly isDescending: boolean
}

/** `sort=laws.date`, or `sort=-laws.date` from the other end. */
export const writeSort = ({ table, column, isDescending }: Sort): string => `?sort=${isDescending ? '-' : ''}${table}.${column}`

/** Reads what `writeSort` spells; null where there is no such table or column. The last counts where it is given several times. */
export function readSort(written: string | readonly string[] | undefined, columnsOf: (table: string) => readonly string[] | undefined): Sort | null {
  const [, minus, table = '', column = ''] = /^(-?)([^.]+)\.([^.]+)$/.exec([written ?? ''].flat().at(-1) ?? '') ?? []
  return columnsOf(table)?.includes(column) ? { table, column, isDescending: minus === '-' } : null
}
