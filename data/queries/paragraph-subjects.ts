import type { Report } from '@/data/model/report'
import { groupsTold, statesDuring } from './groups'
import { periodsOf } from './periods-of'
import { bodiesOf, dateOf, inOrderOfTime, markerPlaceOf, placeOf, statesOf, type Reading } from './reading'
import type { SpokenGroup, SpokenReport } from './spoken-report'

/** What a paragraph is about, by ids. */
export interface ParagraphSubjects {
  readonly number: number
  readonly events: readonly string[]
  /** Places of its events, each as the marker that stands for it. */
  readonly places: readonly string[]
  /** States that took part in its events or hosted them, and those of the sets it speaks of, or of the bodies it names. */
  readonly states: readonly string[]
}

const once = <Value>(values: readonly (Value | null)[]): Value[] => [...new Set(values)].filter((value) => value !== null)

/** The bodies that a paragraph names. */
export const bodiesNamed = (report: Report, number: number): string[] => [...report.bodies.values()].filter(({ paragraphs }) => paragraphs.includes(number)).map(({ id }) => id)

/**
 * The states of the groups that a paragraph speaks of: those of its sets, partners included; where it speaks of none, the full
 * members of the bodies that it names. They are those who belonged at the time of its events, else of the report's last.
 * Who belonged to a body is told by other sources alone: as the report says, there are the states of its sets that it names.
 */
function statesTold(spoken: SpokenReport, number: number, named: readonly string[], reading: Reading): string[] {
  if (reading === 'report') return groupsTold(spoken, [number], []).flatMap(({ partners }) => partners ?? []).flatMap(([state, says]) => (says === 'claim' ? [state] : []))
  const own = periodsOf(spoken.events.filter(({ paragraphs }) => paragraphs.includes(number)), 'record')
  const periods = own.length > 0 ? own : periodsOf(spoken.events, 'record').slice(-1)
  const within = (groups: readonly SpokenGroup[]) => groups.flatMap((group) => statesDuring(spoken, group, periods))
  const sets = groupsTold(spoken, [number], [])
  const told = sets.length > 0 ? within(sets).filter(({ form }) => form !== 'perhaps') : within(groupsTold(spoken, [], named)).filter(({ form }) => form === 'member')
  return told.map(({ state }) => state)
}

/** What each paragraph is about, as the report is read. */
export const paragraphSubjects = (report: Report, spoken: SpokenReport, reading: Reading): ParagraphSubjects[] =>
  report.paragraphs.map(({ number }) => {
    const events = spoken.events.filter(({ paragraphs }) => paragraphs.includes(number))
    return {
      number,
      events: events.map(({ id }) => id),
      places: once(events.map((event) => markerPlaceOf(event, reading, spoken))),
      states: once([...events.flatMap((event) => statesOf(event, reading, spoken)), ...statesTold(spoken, number, bodiesNamed(report, number), reading)]),
    }
  })

/** A place of a paragraph; added where only other sources put an event of it there. */
export interface ParagraphPlace {
  readonly id: string
  readonly isAdded: boolean
}

/** Places and bodies of a paragraph's events, and the bodies that it names besides. What the report says comes first, and apart from it what the record adds where that is read. */
export function paragraphNames(report: SpokenReport, number: number, named: readonly string[], reading: Reading): { readonly places: readonly ParagraphPlace[]; readonly bodies: readonly string[] } {
  const events = report.events.filter(({ paragraphs }) => paragraphs.includes(number))
  const claimed = once(events.map(({ claim }) => claim.place))
  const added = once(events.map((event) => placeOf(event, reading))).filter((id) => !claimed.includes(id))
  return { places: [...claimed.map((id) => ({ id, isAdded: false })), ...added.map((id) => ({ id, isAdded: true }))], bodies: once([...named, ...events.flatMap((event) => bodiesOf(event, reading, report).filter((id) => event.claim.bodies.includes(id)))]) }
}

/** Paragraphs that tell of events with a year, in the order of time of their first one. */
export const paragraphsInTime = (report: SpokenReport): number[] => once(inOrderOfTime(report.events.filter((event) => dateOf(event, 'record')?.hasYear), 'record').flatMap(({ paragraphs }) => paragraphs))
