import type { SpokenText } from '@/data/model/text'
import { ancestors } from '../ancestors'
import { namedBodiesOf, type Reading } from '../reading'
import type { SpokenEvent, SpokenReport } from '../spoken-report'
import type { Axis } from './axis-of'
import type { LaneBody } from './lane-body'
import { marksOf, withoutYear, type Mark, type NameRoom } from './marks-of'
import type { TimelineAct } from './timeline-act'

/** What stands in the lane of a body. */
export type LaneItem = SpokenEvent | TimelineAct

/** A body and what happened, or was adopted, under it. */
export interface BodyLane {
  /** Id of the body; null for the events that name none. (Acts that name none have lanes by what they are.) */
  readonly body: string | null
  readonly name: SpokenText | null
  /** In full; null where that is the name. */
  readonly fullName: SpokenText | null
  readonly hue: number
  /** How many bodies stand above it: an organ stands under its parent. */
  readonly depth: number
  readonly marks: readonly Mark<LaneItem>[]
  /** How many of its events and acts have no year. */
  readonly undated: number
}

interface LaneChoice {
  readonly report: SpokenReport
  /** Those that are shown. */
  readonly events: readonly SpokenEvent[]
  readonly acts: readonly TimelineAct[]
  readonly reading: Reading
  readonly axis: Axis
  readonly room: NameRoom
  /** Bodies whose lanes are drawn even where nothing happened, such as those that the reader chose. */
  readonly wanted: readonly string[]
}

/** The bodies in whose lanes it stands. */
const bodiesOfItem = (item: LaneItem, reading: Reading): readonly string[] => (item.kind === 'act' ? item.bodies : namedBodiesOf(item, reading))

/** A body of the events, of the acts, or one that only has members. */
function bodyIn(report: SpokenReport, ofActs: ReadonlyMap<string, LaneBody>, id: string): LaneBody | null {
  const body = report.bodies[id]
  if (body) return { id, name: body.short, fullName: body.name.words === body.short.words ? null : body.name, hue: report.families[body.family]!.hue, parent: body.parent }
  const ofAct = ofActs.get(id)
  if (ofAct) return ofAct
  const group = report.groups[id]
  return group?.kind === 'body' ? { id, name: group.name, fullName: null, hue: group.hue, parent: null } : null
}

/**
 * The lanes, by family and organs under what they are organs of. An event or an act stands in the lane of each body that
 * is named with it, once; events that name none have a lane of their own, which is the last. Acts that name none are left out.
 */
export function lanesOf({ report, events, acts, reading, axis, room, wanted }: LaneChoice): BodyLane[] {
  const items: readonly LaneItem[] = [...events, ...acts]
  const ofActs = new Map(acts.flatMap(({ bodyLine }) => bodyLine.map((body) => [body.id, body] as const)))
  const shown = new Set([...wanted, ...items.flatMap((item) => bodiesOfItem(item, reading))].flatMap((id) => ancestors(id, (body) => (report.bodies[body] ?? ofActs.get(body))?.parent)))
  const bodies = [...shown].flatMap((id) => bodyIn(report, ofActs, id) ?? [])
  const place = new Map([...Object.keys(report.bodies), ...Object.keys(report.groups)].map((id, index) => [id, index]))
  bodies.sort((a, b) => a.hue - b.hue || (place.get(a.id) ?? place.size) - (place.get(b.id) ?? place.size))
  const contents = (here: readonly LaneItem[]) => ({ marks: marksOf(here, reading, axis, room), undated: withoutYear(here, reading).length })
  const branch = (parent: string | null, depth: number): BodyLane[] =>
    bodies
      .filter((body) => body.parent === parent)
      .flatMap(({ id, name, fullName, hue }) => [{ body: id, name, fullName, hue, depth, ...contents(items.filter((item) => bodiesOfItem(item, reading).includes(id))) }, ...branch(id, depth + 1)])
  const nameless = events.filter((event) => namedBodiesOf(event, reading).length === 0)
  return [...branch(null, 0), ...(nameless.length > 0 ? [{ body: null, name: null, fullName: null, hue: 0, depth: 0, ...contents(nameless) }] : [])]
}
