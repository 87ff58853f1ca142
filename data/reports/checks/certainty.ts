import type { Problem } from '@/data/model/problem'
import type { LocatedRow } from '../read-table'
import { byId, type Check } from './check'

/** Pairs of a fact from outside the report and the column that says how sure it is. */
const pairs = [
  { table: 'records', file: 'records.csv', fact: 'when', certainty: 'when_certainty' },
  { table: 'records', file: 'records.csv', fact: 'place', certainty: 'place_certainty' },
  { table: 'records', file: 'records.csv', fact: 'states', certainty: 'states_certainty' },
  { table: 'places', file: 'places.csv', fact: 'longitude', certainty: 'certainty' },
  { table: 'bodies', file: 'bodies.csv', fact: 'founded', certainty: 'founded_certainty' },
  { table: 'bodies', file: 'bodies.csv', fact: 'seat', certainty: 'seat_certainty' },
  { table: 'bodyCounts', file: 'body-counts.csv', fact: 'members', certainty: 'certainty' },
  { table: 'acts', file: 'acts.csv', fact: 'record_when', certainty: 'record_certainty' },
  { table: 'programmes', file: 'programmes.csv', fact: 'record_when', certainty: 'record_certainty' },
  { table: 'memberships', file: 'memberships.csv', fact: 'start', certainty: 'certainty' },
  { table: 'contradictions', file: 'contradictions.csv', fact: 'evidence', certainty: 'certainty' },
] as const

/** Tables whose notes stand on a screen whatever else of the row does; elsewhere the row’s certainty speaks for its note. */
const noted = [
  { table: 'bodies', file: 'bodies.csv' },
  { table: 'acts', file: 'acts.csv' },
  { table: 'programmes', file: 'programmes.csv' },
  { table: 'records', file: 'records.csv' },
  { table: 'places', file: 'places.csv' },
  { table: 'lists', file: 'lists.csv' },
  { table: 'listEntries', file: 'list-entries.csv' },
  { table: 'partnerSets', file: 'partner-sets.csv' },
] as const

const isNothing = (fact: unknown) => fact === null || (Array.isArray(fact) && fact.length === 0)

/** What is recorded says how sure it is, and nothing that rests on memory alone is shown: no fact and no note. A published version keeps the rules of its day. */
export const checkCertainty: Check = (rows, _, { isPublished }) => {
  if (isPublished) return []
  const sources = byId(rows.sources)
  const restsOnMemory = (cited: readonly string[]) => cited.length > 0 && cited.every((id) => sources.get(id)?.kind === 'memory')
  const facts = pairs.flatMap(({ table, file, fact, certainty }) =>
    (rows[table].rows as readonly LocatedRow[]).flatMap(({ row, value }): Problem[] => {
      if (isNothing(value[fact])) return []
      if (value[certainty] === null) return [{ file, row, column: certainty, seen: 'an empty cell', wanted: `how sure the ${fact} is: sure, probable or not-verified` }]
      if (value[certainty] !== 'not-verified' && restsOnMemory(value.sources as readonly string[]))
        return [{ file, row, column: certainty, seen: `"${String(value[certainty])}"`, wanted: 'not-verified, since no document is cited', cure: 'Cite the document in “sources”, or lower the certainty.' }]
      return []
    }),
  )
  const notes = noted.flatMap(({ table, file }) =>
    (rows[table].rows as readonly LocatedRow[])
      .filter(({ value }) => value.note !== null && restsOnMemory(value.sources as readonly string[]))
      .map(({ row }): Problem => ({ file, row, column: 'note_en', seen: 'a note on a row that cites no document', wanted: 'none, since it would be shown as fact', cure: 'Cite the document in “sources”, or take the note out.' })),
  )
  return [...facts, ...notes]
}
