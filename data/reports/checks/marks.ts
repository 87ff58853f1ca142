import { languageCodes } from '@/data/languages/codes'
import type { Problem } from '@/data/model/problem'
import { citedRows, type CitedTables } from '@/data/queries/cited-rows'
import { hasWords } from '@/data/queries/has-words'
import { nearNames } from '@/data/queries/near-names'
import { eachTable, type ReadTables } from '../read-report'
import { byId, type Check } from './check'

const file = 'marks.csv'

const valuesOf = <Value>({ rows }: { readonly rows: readonly { readonly value: Value }[] }): Value[] => rows.map(({ value }) => value)

const citedTables = (rows: ReadTables): CitedTables => ({
  events: valuesOf(rows.events),
  places: byId(rows.places),
  bodies: byId(rows.bodies),
  acts: valuesOf(rows.acts),
  programmes: valuesOf(rows.programmes),
  statements: valuesOf(rows.statements),
  lists: valuesOf(rows.lists),
  partnerSets: valuesOf(rows.partnerSets),
})

/** Marked words stand in their digest, in each language, and lead to a row that there is and that cites the paragraph. */
export const checkMarks: Check = (rows) => {
  const cited = citedTables(rows)
  const digests = new Map(valuesOf(rows.paragraphs).map(({ number, digest }) => [number, digest]))
  const idsOf = new Map(eachTable(rows).map(({ table, rows }) => [table.name, new Set(rows.map(({ value }) => String(value.id)))]))
  return rows.marks.rows.flatMap(({ row, value: { paragraph, table, id, words } }): Problem[] => {
    const digest = digests.get(paragraph)
    if (!digest) return [{ file, row, column: 'paragraph', seen: `"${paragraph}"`, wanted: 'the number of a row in paragraphs.csv' }]
    const ids = idsOf.get(table)!
    if (!ids.has(id)) {
      const [near] = nearNames(id, ids)
      return [{ file, row, column: 'id', seen: `"${id}"`, wanted: `the id of a row in ${table}.csv`, cure: near ? `Did you mean "${near}"?` : `Add it to ${table}.csv first.` }]
    }
    if (!citedRows[table](cited, paragraph).includes(id))
      return [{ file, row, column: 'id', seen: `"${id}"`, wanted: `a row of ${table}.csv that cites paragraph ${paragraph}`, cure: 'Take the mark out, or add the paragraph to the row (for a place: to an event that claims it).' }]
    return languageCodes.flatMap((code) => {
      const [marked, text] = [words?.[code], digest[code]]
      if (!marked || !text || hasWords(text, marked)) return []
      return [{ file, row, column: `words_${code}`, seen: `"${marked}"`, wanted: `words of the digest of paragraph ${paragraph}, letter by letter and whole`, cure: `It reads: “${text}”` }]
    })
  })
}
