import type { Problem } from '@/data/model/problem'
import { nearNames } from '@/data/queries/near-names'
import { eachTable } from '../read-report'
import type { Check } from './check'

/** Every id that a cell names is the id of a row of the table it refers to. */
export const checkReferences: Check = (read) => {
  const tables = eachTable(read)
  // A table with unread rows may well hold the id that seems to be missing: its own faults come first.
  const sound = tables.filter(({ problems }) => problems.length === 0)
  const idsOf = new Map(sound.map(({ table, rows }) => [table.name, new Set(rows.map(({ value }) => (table.key ? String(value[table.key]) : '')))]))
  return tables.flatMap(({ table, rows }) =>
    Object.entries(table.columns).flatMap(([column, definition]) => {
      const target = 'refersTo' in definition ? definition.refersTo : undefined
      const known = target === undefined ? undefined : idsOf.get(target)
      if (!known) return []
      return rows.flatMap(({ row, value }) =>
        [value[column]]
          .flat()
          .filter((id): id is string => typeof id === 'string' && !known.has(id))
          .map((id): Problem => {
            const [near] = nearNames(id, known)
            return { file: `${table.name}.csv`, row, column, seen: `"${id}"`, wanted: `the id of a row in ${target}.csv`, cure: near ? `Did you mean "${near}"?` : `Add it to ${target}.csv first.` }
          }),
      )
    }),
  )
}
