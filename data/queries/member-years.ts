import { spellsOf } from './groups'
import type { SpokenGroup, SpokenReport } from './spoken-report'
import { yearSpan } from './timeline-bins'

const yearOf = (day: string) => Number(day.slice(0, 4))

/** First and last year in which an event of the report lies or the membership of one of the groups changed, and the year after, as far as the data go: then who changed is there throughout. Null where nothing is dated. */
export function memberYears(report: SpokenReport, groups: readonly SpokenGroup[]): { readonly first: number; readonly last: number } | null {
  const span = yearSpan(report.events)
  const changes = groups
    .flatMap((group) => spellsOf(report, group))
    .flatMap(({ start, end }) => [start.first, end?.last])
    .flatMap((day) => (day ? [yearOf(day), Math.min(yearOf(day) + 1, yearOf(report.known.last!))] : []))
  const years = span ? [span.first, span.last, ...changes] : changes
  return years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null
}
