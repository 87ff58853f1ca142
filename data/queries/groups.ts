import { ancestors } from './ancestors'
import { belongings, type Belonging, type Period, type Spell } from './belonging'
import type { SpokenGroup, SpokenReport, SpokenWhen } from './spoken-report'

/** The group whose states stand for a body: its own, else that of the nearest body above it. Null where nothing is known. */
export function groupOf(report: SpokenReport, id: string): SpokenGroup | null {
  return ancestors(id, (body) => report.bodies[body]?.parent).map((line) => report.groups[line]).find((group) => group !== undefined) ?? null
}

/** The groups a text tells of: sets that one of its paragraphs speaks of, then those of its bodies. */
export function groupsTold(report: SpokenReport, paragraphs: readonly number[], bodies: readonly string[]): SpokenGroup[] {
  const sets = Object.values(report.groups).filter((group) => group.kind === 'set' && group.paragraphs.some((number) => paragraphs.includes(number)))
  return [...new Set([...sets, ...bodies.map((id) => groupOf(report, id))])].filter((group) => group !== null)
}

/** The memberships of a group, unpacked. */
export const spellsOf = (report: SpokenReport, { memberships }: SpokenGroup): Spell<SpokenWhen>[] =>
  memberships.map(([state, standing, start, end, isProbable]) => ({
    state,
    standing,
    start: report.membershipDates[start]!,
    end: end === null ? null : report.membershipDates[end]!,
    certainty: isProbable ? 'probable' : 'sure',
  }))

/** Who belonged to a group during the periods. The states of a partner set have no dates: the report names them, or the record adds them. */
export const statesDuring = (report: SpokenReport, group: SpokenGroup, periods: readonly Period[]): Belonging<SpokenWhen>[] =>
  group.partners
    ? group.partners.map(([state, says]): Belonging<SpokenWhen> => ({ state, form: says === 'claim' ? 'member' : 'beside', standing: says === 'claim' ? 'member' : 'partner', certainty: 'sure', changes: [] }))
    : belongings(spellsOf(report, group), periods)

/** The count that a source gives for the end of the periods, where it is larger than the names that were found by then; else null. */
export function countBeyond(report: SpokenReport, group: SpokenGroup, periods: readonly Period[]): { readonly members: number; readonly when: SpokenWhen; readonly found: number } | null {
  const last = periods.map((period) => period.last).reduce((a, b) => (a > b ? a : b), '')
  const count = group.counts.filter(({ when }) => (when.first ?? '') <= last).at(-1)
  if (!count) return null
  const found = belongings(spellsOf(report, group), [{ first: count.when.last ?? last, last: count.when.last ?? last }]).length
  return count.members > found ? { ...count, found } : null
}
