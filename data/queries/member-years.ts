import { spellsOf } from './groups'
import type { SpokenGroup, SpokenReport } from './spoken-report'
import { yearSpan } from './timeline-bins'

/** First and last year in which an event of the report lies or the membership of one of the groups changed. Null where nothing is dated. */
export function memberYears(report: SpokenReport, groups: readonly SpokenGroup[]): { readonly first: number; readonly last: number } | null {
  const span = yearSpan(report.events)
  const changes = groups
    .flatMap((group) => spellsOf(report, group))
    .flatMap(({ start, end }) => [start.first, end?.last])
    .flatMap((day) => (day ? [Number(day.slice(0, 4))] : []))
  const years = span ? [span.first, span.last, ...changes] : changes
  return years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null
}
