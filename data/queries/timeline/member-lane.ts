import type { Standing } from '@/data/model/membership'
import { belongings, fullStandingOf, type Change, type Spell } from '../belonging'
import { groupBy } from '../group-by'
import { spellsOf } from '../groups'
import type { SpokenGroup, SpokenReport, SpokenWhen } from '../spoken-report'
import type { Axis } from './axis-of'
import { fractionAfter, fractionOf } from './fraction-of'

/** How many belonged during a stretch of the axis. */
export interface MemberStep {
  readonly from: number
  readonly to: number
  /** States that surely did: documented, and so by every day that their dates may mean. */
  readonly sure: number
  /** Those and the ones that may have. Never fewer than `sure`. */
  readonly most: number
}

/** States that came or went on the same date. */
export interface MemberChange {
  readonly what: Change<SpokenWhen>['what']
  readonly when: SpokenWhen
  /** In the order of the language's alphabet. */
  readonly states: readonly string[]
}

/** The memberships of a body along the axis. */
export interface MemberLane {
  readonly group: SpokenGroup
  /** As what they belonged: members, where it has any. */
  readonly standing: Standing
  /** From the beginning of the axis to its end, without a gap. */
  readonly steps: readonly MemberStep[]
  /** In order of time. */
  readonly changes: readonly MemberChange[]
  /** What sources count within the axis. */
  readonly counts: SpokenGroup['counts']
  /** The highest number of steps and counts. */
  readonly highest: number
}

const day = (year: number, monthAndDay: string) => `${String(year).padStart(4, '0')}-${monthAndDay}`

/**
 * Who belonged to a body along the axis: how many at each time, who came and who went. Null for a set of partners, whose
 * states have no dates, where nobody belonged within the axis, and where the axis begins after the day on which the data were made.
 * @param states only these; none for all
 */
export function memberLane(report: SpokenReport, group: SpokenGroup, axis: Axis, states: readonly string[] = []): MemberLane | null {
  const spells = spellsOf(report, group).filter(({ state }) => states.length === 0 || states.includes(state))
  const standing = fullStandingOf(spells)
  const reckoned = spells.filter((spell) => spell.standing === standing)
  const steps = stepsOf(reckoned, axis)
  const highestStep = Math.max(0, ...steps.map(({ most }) => most))
  const first = day(axis.from, '01-01')
  if (highestStep === 0 || first > report.known.last!) return null
  const last = day(axis.to - 1, '12-31')
  const counts = states.length > 0 ? [] : group.counts.filter(({ when }) => (when.last ?? last) >= first && (when.first ?? first) <= last)
  return { group, standing, steps, changes: changesOf(report, spells, first, last), counts, highest: Math.max(highestStep, ...counts.map(({ members }) => members)) }
}

function changesOf(report: SpokenReport, spells: readonly Spell<SpokenWhen>[], first: string, last: string): MemberChange[] {
  const order = new Map(Object.keys(report.states).map((state, index) => [state, index]))
  // Who came or went beside the members is not reckoned.
  const single = belongings(spells, [{ first, last }]).flatMap(({ state, form, changes }) => (form === 'beside' ? [] : changes.map(({ what, when }) => ({ what, when, state }))))
  return [...groupBy(single, ({ what, when }) => `${what} ${when.edtf}`).values()]
    .map((same) => ({ what: same[0]!.what, when: same[0]!.when, states: same.map(({ state }) => state).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)) }))
    .sort((a, b) => ((a.when.first ?? '') < (b.when.first ?? '') ? -1 : (a.when.first ?? '') > (b.when.first ?? '') ? 1 : a.what < b.what ? -1 : 1))
}

/** The stretch in which a membership surely was, and that in which it may have been. */
function stretchesOf({ start, end, certainty }: Spell<SpokenWhen>) {
  const may = { from: start.first === null ? -Infinity : fractionOf(start.first), to: end === null || end.last === null ? Infinity : fractionAfter(end.last) }
  const sure = { from: start.last === null ? Infinity : fractionOf(start.last), to: end === null ? Infinity : end.first === null ? -Infinity : fractionAfter(end.first) }
  return { may, sure: certainty === 'sure' ? sure : { from: Infinity, to: -Infinity } }
}

function stepsOf(spells: readonly Spell<SpokenWhen>[], axis: Axis): MemberStep[] {
  const stretches = spells.map((spell) => ({ state: spell.state, ...stretchesOf(spell) }))
  const turns = stretches.flatMap(({ may, sure }) => [may.from, may.to, sure.from, sure.to]).filter((at) => at > axis.from && at < axis.to)
  const bounds = [...new Set([axis.from, ...turns, axis.to])].sort((a, b) => a - b)
  const during = (from: number, to: number, kind: 'may' | 'sure') => new Set(stretches.filter((stretch) => stretch[kind].from <= from && stretch[kind].to >= to).map(({ state }) => state)).size
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index]!
    return { from, to, sure: during(from, to, 'sure'), most: during(from, to, 'may') }
  })
}
