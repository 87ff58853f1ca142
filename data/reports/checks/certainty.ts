import type { Problem } from '@/data/model/problem'
import type { LocatedRow } from '../read-table'
import { byId, type Check } from './check'

/** Pairs of a fact from outside the report and the column that says how sure it is. */
const pairs = [
  { table: 'records', file: 'records.csv', fact: 'when', certainty: 'when_certainty' },
  { table: 'records', file: 'records.csv', fact: 'place', certainty: 'place_certainty' },
  { table: 'bodies', file: 'bodies.csv', fact: 'founded', certainty: 'founded_certainty' },
  { table: 'bodies', file: 'bodies.csv', fact: 'seat', certainty: 'seat_certainty' },
  { table: 'acts', file: 'acts.csv', fact: 'record_when', certainty: 'record_certainty' },
  { table: 'programmes', file: 'programmes.csv', fact: 'record_when', certainty: 'record_certainty' },
  { table: 'memberships', file: 'memberships.csv', fact: 'start', certainty: 'certainty' },
] as const

/** What is recorded says how sure it is, and nothing is sure that rests on memory alone. */
export const checkCertainty: Check = (rows) => {
  const sources = byId(rows.sources)
  const isMemory = (id: string) => sources.get(id)?.kind === 'memory'
  return pairs.flatMap(({ table, file, fact, certainty }) =>
    (rows[table].rows as readonly LocatedRow[]).flatMap(({ row, value }): Problem[] => {
      if (value[fact] === null) return []
      if (value[certainty] === null) return [{ file, row, column: certainty, seen: 'an empty cell', wanted: `how sure the ${fact} is: sure, probable or not-verified` }]
      const cited = value.sources as readonly string[]
      if (value[certainty] === 'sure' && cited.length > 0 && cited.every(isMemory))
        return [{ file, row, column: certainty, seen: '"sure"', wanted: 'probable or not-verified, since no document is cited', cure: 'Cite the document in “sources”, or lower the certainty.' }]
      return []
    }),
  )
}
