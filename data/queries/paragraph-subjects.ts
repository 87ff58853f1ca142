import { dateOf, inOrderOfTime, markerPlaceOf, placeOf, statesOf, bodiesOf } from './reading'
import { groupsTold } from './groups'
import type { SpokenReport } from './spoken-report'

/** What a paragraph is about, by ids. */
export interface ParagraphSubjects {
  readonly number: number
  readonly events: readonly string[]
  /** Places of its events, each as the marker that stands for it. */
  readonly places: readonly string[]
  /** States that took part in its events or hosted them, and those of the sets it speaks of. */
  readonly states: readonly string[]
}

const once = <Value>(values: readonly (Value | null)[]): Value[] => [...new Set(values)].filter((value) => value !== null)

/** What each paragraph is about, with the record. */
export const paragraphSubjects = (report: SpokenReport, numbers: readonly number[]): ParagraphSubjects[] =>
  numbers.map((number) => {
    const events = report.events.filter(({ paragraphs }) => paragraphs.includes(number))
    return {
      number,
      events: events.map(({ id }) => id),
      places: once(events.map((event) => markerPlaceOf(event, 'record', report))),
      states: once([...events.flatMap((event) => statesOf(event, 'record', report)), ...groupsTold(report, [number], []).flatMap(({ partners }) => partners ?? []).map(([state]) => state)]),
    }
  })

/** A place of a paragraph; added where only other sources put an event of it there. */
export interface ParagraphPlace {
  readonly id: string
  readonly isAdded: boolean
}

/** Places and bodies of a paragraph's events, and the bodies that it names besides. What the report says comes first, and apart from it what the record adds. */
export function paragraphNames(report: SpokenReport, number: number, named: readonly string[]): { readonly places: readonly ParagraphPlace[]; readonly bodies: readonly string[] } {
  const events = report.events.filter(({ paragraphs }) => paragraphs.includes(number))
  const claimed = once(events.map(({ claim }) => claim.place))
  const added = once(events.map((event) => placeOf(event, 'record'))).filter((id) => !claimed.includes(id))
  return { places: [...claimed.map((id) => ({ id, isAdded: false })), ...added.map((id) => ({ id, isAdded: true }))], bodies: once([...named, ...events.flatMap((event) => bodiesOf(event, 'record', report).filter((id) => event.claim.bodies.includes(id)))]) }
}

/** Paragraphs that tell of events with a year, in the order of time of their first one. */
export const paragraphsInTime = (report: SpokenReport): number[] => once(inOrderOfTime(report.events.filter((event) => dateOf(event, 'record')?.hasYear), 'record').flatMap(({ paragraphs }) => paragraphs))
