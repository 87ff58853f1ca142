import type { Sort } from '@/data/address/sort'
import { fill } from '@/data/languages/say'
import type { SpokenItem } from '@/data/queries/spoken-lists'
import type { ListColumn, ListPhrases } from './list-table'

interface TableHeadProps {
  readonly table: string
  readonly columns: readonly ListColumn<SpokenItem>[]
  readonly sort: Sort | null
  readonly phrases: ListPhrases
  readonly href: (sort: Sort) => string
}

/** The headings; those that sort are links, the one that does so now turns the order round. */
export function TableHead({ table, columns, sort, phrases, href }: TableHeadProps) {
  return (
    <thead>
      <tr>
        {columns.map(({ key, sort: isSortable }) => {
          const words = phrases.columns[key]
          const isSorted = sort?.column === key
          if (!isSortable)
            return (
              <th key={key} scope="col" className={`column-${key}`}>
                {words}
              </th>
            )
          return (
            <th key={key} scope="col" className={`column-${key}`} aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}>
              <a href={href({ table, column: key, isDescending: isSorted && !sort.isDescending })} title={fill(phrases.sortBy, { column: words })}>
                {words}
                <span className="sort-sign" aria-hidden="true">
                  {isSorted ? (sort.isDescending ? '↓' : '↑') : '↕'}
                </span>
              </a>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
