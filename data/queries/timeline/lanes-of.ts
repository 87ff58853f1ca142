import type { SpokenText } from '@/data/model/text'
import { ancestors } from '../ancestors'
import { namedBodiesOf, type Reading } from '../reading'
import type { SpokenEvent, SpokenReport } from '../spoken-report'
import type { Axis } from './axis-of'
import { marksOf, withoutYear, type Mark, type NameRoom } from './marks-of'

/** A body and what happened under it. */
export interface BodyLane {
  /** Id of the body; null for the events that name none. */
  readonly body: string | null
  readonly name: SpokenText | null
  /** In full; null where that is the name. */
  readonly fullName: SpokenText | null
  readonly hue: number
  /** How many bodies stand above it: an organ stands under its parent. */
  readonly depth: number
  readonly marks: readonly Mark<SpokenEvent>[]
  /** How many of its events have no year. */
  readonly undated: number
}

interface LaneChoice {
  readonly report: SpokenReport
  /** Those that are shown. */
  readonly events: readonly SpokenEvent[]
  readonly reading: Reading
  readonly axis: Axis
  readonly room: NameRoom
  /** Bodies whose lanes are drawn even where nothing happened, such as those that the reader chose. */
  readonly wanted: readonly string[]
}

interface LaneBody {
  readonly id: string
  readonly name: SpokenText
  readonly fullName: SpokenText | null
  readonly hue: number
  readonly parent: string | null
}

/** A body of the events, or one that only has members. */
function bodyIn(report: SpokenReport, id: string): LaneBody | null {
  const body = report.bodies[id]
  if (body) return { id, name: body.short, fullName: body.name.words === body.short.words ? null : body.name, hue: report.families[body.family]!.hue, parent: body.parent }
  const group = report.groups[id]
  return group?.kind === 'body' ? { id, name: group.name, fullName: null, hue: group.hue, parent: null } : null
}

/**
 * The lanes, by family and organs under what they are organs of. An event stands in the lane of each body that is named
 * with it, once; those that name none have a lane of their own, which is the last.
 */
export function lanesOf({ report, events, reading, axis, room, wanted }: LaneChoice): BodyLane[] {
  const shown = new Set([...wanted, ...events.flatMap((event) => namedBodiesOf(event, reading))].flatMap((id) => ancestors(id, (body) => report.bodies[body]?.parent)))
  const bodies = [...shown].flatMap((id) => bodyIn(report, id) ?? [])
  const place = new Map([...Object.keys(report.bodies), ...Object.keys(report.groups)].map((id, index) => [id, index]))
  bodies.sort((a, b) => a.hue - b.hue || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
  const contents = (here: readonly SpokenEvent[]) => ({ marks: marksOf(here, reading, axis, room), undated: withoutYear(here, reading).length })
  const branch = (parent: string | null, depth: number): BodyLane[] =>
    bodies
      .filter((body) => body.parent === parent)
      .flatMap(({ id, name, fullName, hue }) => [{ body: id, name, fullName, hue, depth, ...contents(events.filter((event) => namedBodiesOf(event, reading).includes(id))) }, ...branch(id, depth + 1)])
  const nameless = events.filter((event) => namedBodiesOf(event, reading).length === 0)
  return [...branch(null, 0), ...(nameless.length > 0 ? [{ body: null, name: null, fullName: null, hue: 0, depth: 0, ...contents(nameless) }] : [])]
}
