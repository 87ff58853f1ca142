import { readWhen, type When } from '@/data/model/when'
import type { Dated } from '@/data/queries/belonging'

/** A day, month or year; behind a day a `T` with or without a time of day and its zone. */
const moment = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:(?<=^\d{4}-\d\d-\d\d)[Tt](?:([01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d+)?)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?$/

/** The days that a written end may mean: the day as it is written, since the report's dates have no zone either. */
function daysOf(written: string): When | undefined {
  const [, day] = moment.exec(written) ?? []
  try {
    return day === undefined ? undefined : readWhen(day)
  } catch {
    return undefined
  }
}

const isOpen = (end: string) => end === '' || end === '..'

/**
 * Reads `datetime`: an instant or an interval of two, with `..` or nothing for an open end, as first and last day. A year or
 * a month will do. GDAL writes `2005-01-01T/2006-12-31T`. Undefined where it is none.
 */
export function readTimeSpan(written: string): Dated | undefined {
  const ends = written.split('/')
  const [from = '', to = from] = ends
  if (ends.length > 2 || (ends.length === 1 && isOpen(from))) return undefined
  const [start, end] = [from, to].map((each) => (isOpen(each) ? null : daysOf(each)))
  if (start === undefined || end === undefined) return undefined
  const span = { first: start?.first ?? null, last: end?.last ?? null }
  return span.first !== null && span.last !== null && span.first > span.last ? undefined : span
}

/** Whether two spans have a day in common; an open end goes on for ever. */
export const overlap = (a: Dated, b: Dated): boolean => (a.first === null || b.last === null || a.first <= b.last) && (b.first === null || a.last === null || b.first <= a.last)

/** From the first day of all to the last; null where there are none. */
export function spanOf(spans: readonly Dated[]): Dated | null {
  if (spans.length === 0) return null
  const least = (days: readonly (string | null)[]) => days.reduce((a, b) => (a === null || b === null ? null : a < b ? a : b))
  const most = (days: readonly (string | null)[]) => days.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b))
  return { first: least(spans.map(({ first }) => first)), last: most(spans.map(({ last }) => last)) }
}
