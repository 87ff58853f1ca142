import type { Certainty } from '@/data/model/certainty'
import type { Standing } from '@/data/model/membership'
import { dayAfter } from './day-after'
import { groupBy } from './group-by'

/** A stretch of time: first and last day, as ISO dates. */
export interface Period {
  readonly first: string
  readonly last: string
}

/** What of a date is reckoned with; an open end is null. */
export interface Dated {
  readonly first: string | null
  readonly last: string | null
}

/** A membership as a table row or in the reader's language. `end` is the last day; null where it goes on. */
export interface Spell<When extends Dated> {
  readonly state: string
  readonly standing: Standing
  readonly start: When
  readonly end: When | null
  readonly certainty: Certainty
  /** As what in the body's own word, by its id. */
  readonly role?: string
}

/** Something that changed within the periods; a standing where a state went over to that one and stayed. */
export interface Change<When extends Dated> {
  readonly what: 'joined' | 'left' | Standing
  readonly when: When
  /** Of who joined: as what in the body's own word. */
  readonly role?: string
}

/**
 * How a state belonged during some periods. Member: throughout all of them, in full: as a member or, where a body has
 * none, as what most of its states are (a partner). Changed: so in part of them, or suspended. Beside: never so in them, but
 * observer, partner or associate. Perhaps: only if a date that is known as a span means a day of it that is early, or late, enough.
 */
export interface Belonging<When extends Dated> {
  readonly state: string
  readonly form: 'member' | 'changed' | 'beside' | 'perhaps'
  /** As what. */
  readonly standing: Standing
  readonly certainty: Exclude<Certainty, 'not-verified'>
  /** As what in the body's own word, where it has one: the last of the time. */
  readonly role: string | undefined
  readonly changes: readonly Change<When>[]
}

const beginning = '0000-01-01'
const end = '9999-12-31'
const startsBy = ({ start }: Spell<Dated>, day: string) => (start.last ?? end) <= day
const mayStartBy = ({ start }: Spell<Dated>, day: string) => (start.first ?? beginning) <= day
const lastsTo = (spell: Spell<Dated>, day: string) => spell.end === null || (spell.end.first ?? beginning) >= day
const mayLastTo = (spell: Spell<Dated>, day: string) => spell.end === null || (spell.end.last ?? end) >= day

const covers = (spell: Spell<Dated>, { first, last }: Period) => startsBy(spell, first) && lastsTo(spell, last)
const touches = (spell: Spell<Dated>, { first, last }: Period) => mayStartBy(spell, last) && mayLastTo(spell, first)
const surelyTouches = (spell: Spell<Dated>, { first, last }: Period) => startsBy(spell, last) && lastsTo(spell, first)

/** As what a state belongs in full: as a member, where there are any, else as most do. */
export function fullStandingOf(spells: readonly Spell<Dated>[]): Standing {
  const counts = groupBy(spells, ({ standing }) => standing)
  return counts.has('member') ? 'member' : ([...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'member')
}

/** Nobody belonged before the first of whom it is known: a start of which only the latest day is known is no earlier. */
export function sinceOpening<When extends Dated>(spells: readonly Spell<When>[]): readonly Spell<When>[] {
  const first = spells.reduce((least, { start }) => (start.first !== null && start.first < least ? start.first : least), end)
  return spells.map((spell) => (spell.start.first === null && first < end ? { ...spell, start: { ...spell.start, first } } : spell))
}

/**
 * Who belonged during the periods, in the order in which the states first come. A date known to a year or a span only is
 * taken as all it may mean: a state that joined "in 2011" is no member throughout 2011. What is not verified counts for
 * nothing. No periods, nobody.
 * @param periods the times in question: one for chosen years, several for the dates of events
 */
export function belongings<When extends Dated>(memberships: readonly Spell<When>[], periods: readonly Period[]): Belonging<When>[] {
  const verified = sinceOpening(memberships.filter(({ certainty }) => certainty !== 'not-verified'))
  const full = fullStandingOf(verified)
  return [...groupBy(verified, ({ state }) => state).values()].flatMap((spells) => belonging(spells, full, periods) ?? [])
}

function belonging<When extends Dated>(spells: readonly Spell<When>[], full: Standing, periods: readonly Period[]): Belonging<When> | null {
  const isThere = (spell: Spell<When>) => periods.some((period) => touches(spell, period))
  const isSurelyThere = (spell: Spell<When>) => periods.some((period) => surelyTouches(spell, period))
  const inFull = withoutSeams(spells.filter(({ standing }) => standing === full)).filter(isThere)
  const suspended = spells.filter((spell) => spell.standing === 'suspended' && isThere(spell))
  const others = spells.filter((spell) => spell.standing !== full && spell.standing !== 'suspended' && isThere(spell))
  const fuller = [...inFull, ...suspended]
  // Who surely was a partner and perhaps a member already was a partner.
  const used = fuller.some(isSurelyThere) || (fuller.length > 0 && !others.some(isSurelyThere)) ? fuller : others
  if (used.length === 0) return null

  const isThroughout = suspended.length === 0 && periods.every((period) => inFull.some((spell) => covers(spell, period)))
  // Between two standings it may be uncertain which, and yet certain that it was one of them.
  const isPerhaps = !used.some(isSurelyThere) && !withoutSeams(spells).some(isSurelyThere)
  return {
    state: spells[0]!.state,
    form: isPerhaps ? 'perhaps' : used === others ? 'beside' : isThroughout ? 'member' : 'changed',
    standing: used.at(-1)!.standing,
    role: inOrder(spells).filter((spell) => spell.standing === used.at(-1)!.standing && isThere(spell)).at(-1)?.role,
    certainty: used.some(({ certainty }) => certainty === 'probable') ? 'probable' : 'sure',
    changes: isThroughout ? [] : changesOf(used, spells, periods),
  }
}

const inOrder = <When extends Dated>(spells: readonly Spell<When>[]) => [...spells].sort((a, b) => ((a.start.first ?? beginning) < (b.start.first ?? beginning) ? -1 : 1))

/** True where the one begins, or may begin, by the day after the other's end. */
const follows = (next: Spell<Dated>, { end: over }: Spell<Dated>) => over !== null && (next.start.first ?? beginning) <= dayAfter(over.last ?? end)

/** Memberships that follow one another day by day made one: from partner to ally, a state never left. */
function withoutSeams<When extends Dated>(spells: readonly Spell<When>[]): Spell<When>[] {
  const merged: Spell<When>[] = []
  for (const spell of inOrder(spells)) {
    const before = merged.at(-1)
    if (before && follows(spell, before)) merged[merged.length - 1] = { ...before, end: spell.end, certainty: before.certainty === 'sure' ? spell.certainty : before.certainty }
    else merged.push(spell)
  }
  return merged
}

/** Beginnings and ends that fall, or may fall, between the first and the last day of the periods. */
function changesOf<When extends Dated>(used: readonly Spell<When>[], spells: readonly Spell<When>[], periods: readonly Period[]): Change<When>[] {
  const first = periods.map((period) => period.first).reduce((a, b) => (a < b ? a : b))
  const last = periods.map((period) => period.last).reduce((a, b) => (a > b ? a : b))
  /** A membership that ends where another standing begins was not left. */
  const after = (spell: Spell<When>) => spells.find((next) => next.standing !== spell.standing && follows(next, spell) && (next.start.last ?? end) >= (spell.end!.first ?? beginning))
  return used.flatMap((spell): Change<When>[] => {
    if (spell.standing === 'suspended') return [{ what: 'suspended', when: spell.start }]
    const next = after(spell)
    return [
      ...(startsBy(spell, first) ? [] : [{ what: 'joined' as const, when: spell.start, role: spell.role }]),
      ...(spell.end === null || lastsTo(spell, last) || (next && used.includes(next)) ? [] : [next ? { what: next.standing, when: next.start } : { what: 'left' as const, when: spell.end }]),
    ]
  })
}
