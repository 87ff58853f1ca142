import type { ReactNode } from 'react'

export interface Column<Row> {
  readonly key: string
  readonly heading: string
  /** The cell that names the row for who hears the table. */
  readonly isName?: true
  readonly cell: (row: Row) => ReactNode
}

interface RowsTableProps<Row> {
  /** Id of its heading. */
  readonly labelledBy: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly isCurrent?: (row: Row) => boolean
}

/** A table that becomes a list of blocks on a narrow screen, as those of the lists do. */
export function RowsTable<Row extends { readonly key: string }>({ labelledBy, columns, rows, isCurrent }: RowsTableProps<Row>) {
  return (
    <table className="list-table time-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {columns.map(({ key, heading }) => (
            <th key={key} scope="col" className={`column-${key}`}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-row={row.key} aria-current={isCurrent?.(row) ? 'true' : undefined}>
            {columns.map(({ key, heading, isName, cell }) => {
              const Cell = isName ? 'th' : 'td'
              const words = cell(row)
              return (
                <Cell key={key} scope={isName && 'row'} className={`column-${key}`} data-heading={heading}>
                  {words ? <div>{words}</div> : null}
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
