import type { Period } from '@/data/queries/belonging'
import { groupOf } from '@/data/queries/groups'
import { periodsOf } from '@/data/queries/periods-of'
import type { SpokenEvent, SpokenGroup, SpokenReport } from '@/data/queries/spoken-report'
import { yearSpan } from '@/data/queries/timeline-bins'
import type { Address } from './parameters'

/** The bodies and sets whose states an address asks for, whether or not any is known. */
export const bodiesAsked = ({ members, body }: Address): readonly string[] => members ?? (body.length === 1 ? body : [])

/** The groups whose states an address shades: those it names, else the one body it filters by. */
export function shadedGroups(report: SpokenReport, address: Address): readonly SpokenGroup[] {
  return [...new Set(bodiesAsked(address).map((id) => groupOf(report, id)))].filter((group) => group !== null)
}

const day = (year: number, monthAndDay: string) => `${String(year).padStart(4, '0')}-${monthAndDay}`

/** The years that an address chooses, as one stretch of time; null where it chooses none. */
export const chosenPeriod = ({ years: { from, to } }: Address): Period | null => (from === null && to === null ? null : { first: day(from ?? 0, '01-01'), last: day(to ?? 9999, '12-31') })

/** The times for which states are shaded: the chosen years, else the dates of the events that are shown, else all the years of the report. */
export function shadedPeriods(report: SpokenReport, address: Address, events: readonly SpokenEvent[]): readonly Period[] {
  const chosen = chosenPeriod(address)
  if (chosen) return [chosen]
  const periods = periodsOf(events, address.claims)
  const span = yearSpan(report.events)
  return periods.length > 0 || !span ? periods : [{ first: day(span.first, '01-01'), last: day(span.last, '12-31') }]
}
