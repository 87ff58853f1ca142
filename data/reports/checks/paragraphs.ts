import type { Problem } from '@/data/model/problem'
import { eachTable } from '../read-report'
import type { Check } from './check'

/** Every paragraph of the report has its digest, and every paragraph cited is one of the report's. */
export const checkParagraphs: Check = (rows, descriptor) => {
  if (!descriptor) return []
  const last = descriptor.dateline.paragraphs
  const wanted = `a paragraph from 1 to ${last}`
  const digested = new Set(rows.paragraphs.rows.map(({ value }) => value.number))
  const missing = Array.from({ length: last }, (_, index) => index + 1).filter((number) => !digested.has(number))
  return [
    ...(missing.length > 0 && rows.paragraphs.rows.length > 0 ? [{ file: 'paragraphs.csv', seen: `no row for paragraph ${missing.join(', ')}`, wanted: `a digest of each of the ${last} paragraphs` }] : []),
    ...rows.paragraphs.rows.filter(({ value }) => value.number < 1 || value.number > last).map(({ row, value }) => ({ file: 'paragraphs.csv', row, column: 'number', seen: `"${value.number}"`, wanted })),
    ...rows.fingerprints.rows.filter(({ value }) => value.number < 1 || value.number > last).map(({ row, value }) => ({ file: 'fingerprints.csv', row, column: 'number', seen: `"${value.number}"`, wanted })),
    ...eachTable(rows).flatMap(({ table, rows }) =>
      'paragraphs' in table.columns
        ? rows.flatMap(({ row, value }) =>
            (value.paragraphs as readonly number[]).filter((number) => number < 1 || number > last).map((number): Problem => ({ file: `${table.name}.csv`, row, column: 'paragraphs', seen: `"${number}"`, wanted })),
          )
        : [],
    ),
    ...rows.events.rows.filter(({ value }) => value.paragraphs.length === 0).map(({ row }) => ({ file: 'events.csv', row, column: 'paragraphs', seen: 'an empty cell', wanted: 'the paragraph that tells of the event' })),
  ]
}
