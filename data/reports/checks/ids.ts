import type { Problem } from '@/data/model/problem'
import { eachTable } from '../read-report'
import type { Check } from './check'

/** No two rows of a table have the same key. */
export const checkIds: Check = (read) =>
  eachTable(read).flatMap(({ table: { name, key }, rows }): Problem[] => {
    if (!key) return []
    const seen = new Map<unknown, number>()
    return rows.flatMap(({ row, value }) => {
      const id = value[key]
      const first = seen.get(id)
      if (first === undefined) seen.set(id, row)
      return first === undefined ? [] : [{ file: `${name}.csv`, row, column: key, seen: `"${id}" again`, wanted: `${key === 'id' ? 'an id' : `a ${key}`} that no other row has`, cure: `Row ${first} has it already.` }]
    })
  })
