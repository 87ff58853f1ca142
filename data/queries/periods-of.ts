import type { Period } from './belonging'
import { dateOf, type Reading } from './reading'
import type { SpokenEvent } from './spoken-report'

/** The times of events: a period for each that has a year, the same once. One that goes on is taken at its start, and one that only ended at its end. */
export function periodsOf(events: readonly SpokenEvent[], reading: Reading): Period[] {
  const periods = events.flatMap((event): Period[] => {
    const when = dateOf(event, reading)
    if (!when?.hasYear) return []
    const [first, last] = [when.first ?? when.last, when.last ?? when.first]
    return first !== null && last !== null ? [{ first, last }] : []
  })
  return [...new Map(periods.map((period) => [`${period.first}/${period.last}`, period])).values()].sort((a, b) => (a.first < b.first ? -1 : 1))
}
