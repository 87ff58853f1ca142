import { spellsOf } from '../groups'
import type { DatedItem } from '../reading'
import type { SpokenReport, SpokenWhen } from '../spoken-report'

/** Whole years shown: from the beginning of the first to the end of the last. */
export interface Axis {
  /** First year. */
  readonly from: number
  /** The year after the last. */
  readonly to: number
}

interface YearChoice {
  readonly from: number | null
  readonly to: number | null
}

function yearsOf(dates: readonly (SpokenWhen | null | undefined)[]): { readonly first: number; readonly last: number } | null {
  const years = dates.flatMap((when) => (when?.hasYear ? [when.first, when.last] : [])).flatMap((day) => (day ? [Number(day.slice(0, 4))] : []))
  return years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null
}

/**
 * The years to draw. Without a choice, those in which anything that happened is dated, by the report or by other sources.
 * Chosen years are drawn alone, but not further than anything is dated, memberships and the day of the data among it:
 * `years=1-2999` is not three thousand years of nothing. Null where nothing has a year.
 */
export function axisOf(report: SpokenReport, items: readonly DatedItem[], { from, to }: YearChoice): Axis | null {
  const dates = items.flatMap(({ claim, record }) => [claim.when, record?.when])
  const usual = yearsOf(dates)
  const all = yearsOf([...dates, report.known, ...Object.values(report.groups).flatMap((group) => spellsOf(report, group).flatMap(({ start, end }) => [start, end]))])
  if (from === null && to === null) return usual && { from: usual.first, to: usual.last + 1 }
  // An open end goes as far as anything happened, or was, on that side of the other end.
  const first = from ?? [usual?.first, all?.first, to].find((year) => typeof year === 'number' && year <= (to ?? year)) ?? 0
  const last = to ?? [usual?.last, all?.last, from].find((year) => typeof year === 'number' && year >= first) ?? first
  const isDated = all !== null && first <= all.last && last >= all.first
  return isDated ? { from: Math.max(first, all.first), to: Math.min(last, all.last) + 1 } : { from: first, to: last + 1 }
}
