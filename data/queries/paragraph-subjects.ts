import type { Report } from '@/data/model/report'
import type { Period } from './belonging'
import { groupOf, groupsTold, statesDuring } from './groups'
import { periodsOf } from './periods-of'
import { bodiesOf, dateOf, inOrderOfTime, markerPlaceOf, placeOf, statesOf, type Reading } from './reading'
import type { SpokenEvent, SpokenGroup, SpokenReport } from './spoken-report'

/** What a paragraph is about, by ids. */
export interface ParagraphSubjects {
  readonly number: number
  readonly events: readonly string[]
  /** Places of its events, each as the marker that stands for it. */
  readonly places: readonly string[]
  /** The states that it lights. */
  readonly states: readonly string[]
}

const once = <Value>(values: readonly (Value | null)[]): Value[] => [...new Set(values)].filter((value) => value !== null)

const eventsOf = (report: SpokenReport, number: number) => report.events.filter(({ paragraphs }) => paragraphs.includes(number))

/** The bodies that a paragraph names. */
export const bodiesNamed = (report: Report, number: number): string[] => [...report.bodies.values()].filter(({ paragraphs }) => paragraphs.includes(number)).map(({ id }) => id)

/** States that a paragraph lights, and why: as those of a group at the times of its events, or, without a group, as named for its events. */
export interface LitStates {
  readonly group: SpokenGroup | null
  readonly periods: readonly Period[]
  readonly states: readonly string[]
}

/**
 * The states that a paragraph is about: those named for its events, those of the sets it speaks of, and, where it speaks of none,
 * of the bodies that it names. A body's are those who belonged to it at the time of the paragraph's events, its own if there are
 * any; without a date nobody can say who they were. Who belonged to a body is told by other sources alone: as the report says,
 * there are the states of its sets that it names.
 */
export function litStates(report: Report, spoken: SpokenReport, number: number, reading: Reading): LitStates[] {
  const events = eventsOf(spoken, number)
  const sets = groupsTold(spoken, [number], [])
  const isOf = (group: SpokenGroup) => (event: SpokenEvent) => bodiesOf(event, 'record', spoken).some((body) => groupOf(spoken, body) === group)
  const ofGroup = (group: SpokenGroup): LitStates => {
    if (group.partners) return { group, periods: [], states: statesDuring(spoken, group, [], reading).map(({ state }) => state) }
    const own = events.filter(isOf(group))
    const periods = reading === 'record' ? periodsOf(own.length > 0 ? own : events, 'record') : []
    const there = statesDuring(spoken, group, periods).filter(({ form }) => form !== 'perhaps' && (sets.length > 0 || form !== 'beside'))
    return { group, periods, states: there.map(({ state }) => state) }
  }
  const groups = sets.length > 0 ? sets : groupsTold(spoken, [], bodiesNamed(report, number))
  return [...groups.map(ofGroup), { group: null, periods: [], states: once(events.flatMap((event) => statesOf(event, reading, spoken))) }].filter(({ states }) => states.length > 0)
}

/** What each paragraph is about, as the report is read. @param lit the states that each lights, by its number in the order of the report */
export const paragraphSubjects = (spoken: SpokenReport, lit: ReadonlyMap<number, readonly LitStates[]>, reading: Reading): ParagraphSubjects[] =>
  [...lit].map(([number, groups]) => {
    const events = eventsOf(spoken, number)
    return {
      number,
      events: events.map(({ id }) => id),
      places: once(events.map((event) => markerPlaceOf(event, reading, spoken))),
      states: once(groups.flatMap(({ states }) => states)),
    }
  })

/** A place of a paragraph; added where only other sources put an event of it there. */
export interface ParagraphPlace {
  readonly id: string
  readonly isAdded: boolean
}

/** Places and bodies of a paragraph's events, and the bodies that it names besides. What the report says comes first, and apart from it what the record adds where that is read. */
export function paragraphNames(report: SpokenReport, number: number, named: readonly string[], reading: Reading): { readonly places: readonly ParagraphPlace[]; readonly bodies: readonly string[] } {
  const events = eventsOf(report, number)
  const claimed = once(events.map(({ claim }) => claim.place))
  const added = once(events.map((event) => placeOf(event, reading))).filter((id) => !claimed.includes(id))
  return { places: [...claimed.map((id) => ({ id, isAdded: false })), ...added.map((id) => ({ id, isAdded: true }))], bodies: once([...named, ...events.flatMap((event) => bodiesOf(event, reading, report).filter((id) => event.claim.bodies.includes(id)))]) }
}

/** Paragraphs that tell of events with a year, in the order of time of their first one. */
export const paragraphsInTime = (report: SpokenReport): number[] => once(inOrderOfTime(report.events.filter((event) => dateOf(event, 'record')?.hasYear), 'record').flatMap(({ paragraphs }) => paragraphs))
