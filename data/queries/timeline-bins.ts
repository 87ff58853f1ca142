import { dateOf, type Reading } from './reading'
import type { SpokenEvent } from './spoken-report'

const yearOf = (day: string | null) => (day === null ? null : Number(day.slice(0, 4)))

/** First and last year that any event of the report is given, by claim or record. Open ends add nothing. */
export function yearSpan(events: readonly SpokenEvent[]): { readonly first: number; readonly last: number } | null {
  const years = events
    .flatMap(({ claim, record }) => [claim.when, record?.when])
    .flatMap((when) => (when?.hasYear ? [yearOf(when.first), yearOf(when.last)] : []))
    .filter((year) => year !== null)
  return years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null
}

/** One year and the events whose time overlaps it. */
export interface YearBin {
  readonly year: number
  readonly events: readonly SpokenEvent[]
}

/** The events by year; one that lasts stands in every year it overlaps. Those without a year are in none. */
export function timelineBins(events: readonly SpokenEvent[], reading: Reading, { first, last }: { readonly first: number; readonly last: number }): YearBin[] {
  const dated = events.flatMap((event) => {
    const date = dateOf(event, reading)
    return date?.hasYear ? [{ event, from: yearOf(date.first) ?? -Infinity, to: yearOf(date.last) ?? Infinity }] : []
  })
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => ({
    year,
    events: dated.filter(({ from, to }) => from <= year && year <= to).map(({ event }) => event),
  }))
}
