import { ancestors } from './ancestors'
import { belongings, sinceOpening, type Belonging, type Period, type Spell } from './belonging'
import type { Reading } from './reading'
import type { SpokenGroup, SpokenReport, SpokenWhen } from './spoken-report'

/** The group whose states stand for a body: its own, else that of the nearest body above it. Null where nothing is known. */
export function groupOf(report: SpokenReport, id: string): SpokenGroup | null {
  return ancestors(id, (body) => report.bodies[body]?.parent).map((line) => report.groups[line]).find((group) => group !== undefined) ?? null
}

/** The groups a text tells of: sets that one of its paragraphs speaks of, or the bodies whose states those are, then those of its bodies. */
export function groupsTold(report: SpokenReport, paragraphs: readonly number[], bodies: readonly string[]): SpokenGroup[] {
  const isTold = (set: { readonly paragraphs: readonly number[] }) => set.paragraphs.some((number) => paragraphs.includes(number))
  const sets = Object.values(report.groups).filter(isTold)
  const ofBodies = Object.values(report.bodySets).filter(isTold).map(({ body }) => body)
  return [...new Set([...sets, ...[...ofBodies, ...bodies].map((id) => groupOf(report, id))])].filter((group) => group !== null)
}

/** The memberships of a group, unpacked. */
export const spellsOf = (report: SpokenReport, { memberships }: SpokenGroup): readonly Spell<SpokenWhen>[] =>
  sinceOpening(
    memberships.map(([state, standing, start, end, isProbable, role]) => ({
      role,
      state,
      standing,
      start: report.membershipDates[start]!,
      end: end === null ? null : report.membershipDates[end]!,
      certainty: isProbable ? 'probable' : 'sure',
    })),
  )

/** When the first state joined a body. Empty for a set, which has no dates. */
export const firstJoined = (report: SpokenReport, group: SpokenGroup): SpokenWhen[] =>
  spellsOf(report, group).map(({ start }) => start).sort((a, b) => ((a.first ?? '') < (b.first ?? '') ? -1 : 1)).slice(0, 1)

/** The periods as far as the data go: what was not yet when they were made is not told of. */
const asKnown = ({ known }: SpokenReport, periods: readonly Period[]): Period[] => {
  const most = known.last!
  return periods.flatMap(({ first, last }) => (first > most ? [] : [{ first, last: last < most ? last : most }]))
}

/** Who belonged to a group during the periods. The states of a partner set have no dates: the report names them, or the record adds them, which as the report says it does not. */
export const statesDuring = (report: SpokenReport, group: SpokenGroup, periods: readonly Period[], reading: Reading = 'record'): Belonging<SpokenWhen>[] =>
  group.partners
    ? group.partners.flatMap(([state, says]): Belonging<SpokenWhen>[] => {
        const isClaim = says === 'claim'
        return isClaim || reading === 'record' ? [{ state, form: isClaim ? 'member' : 'beside', standing: isClaim ? 'member' : 'partner', certainty: 'sure', role: undefined, changes: [] }] : []
      })
    : belongings(spellsOf(report, group), asKnown(report, periods))

/** A count that a source gives, and who were found by name for its time: those who surely belonged in full, and those who perhaps did. */
interface CountBeyond {
  readonly members: number
  readonly when: SpokenWhen
  readonly found: number
  readonly perhaps: number
}

/** The count that a source gives for the end of the periods, where it is larger than the names that were found for its time; else null. One that goes on is that of the end of the periods. */
export function countBeyond(report: SpokenReport, group: SpokenGroup, periods: readonly Period[]): CountBeyond | null {
  const last = asKnown(report, periods).reduce((most, period) => (period.last > most ? period.last : most), '')
  const count = group.counts.filter(({ when }) => (when.first ?? '') <= last).at(-1)
  if (!count) return null
  const formsOn = (day: string) => belongings(spellsOf(report, group), [{ first: day, last: day }]).map(({ form }) => form)
  const foundIn = (forms: ReturnType<typeof formsOn>) => forms.filter((form) => form === 'member' || form === 'changed').length
  const forms = formsOn(count.when.last ?? last)
  const found = foundIn(forms)
  // A count that the names have outgrown since says nothing of this time.
  return count.members > Math.max(found, foundIn(formsOn(last))) ? { ...count, found, perhaps: forms.filter((form) => form === 'perhaps').length } : null
}
