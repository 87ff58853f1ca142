import type { Voice } from '@/components/language/voice'
import { fill, sayCount } from '@/data/languages/say'
import type { Standing } from '@/data/model/membership'
import type { PluralText } from '@/data/languages/definition'
import type { Change } from '@/data/queries/belonging'
import { countBeyond } from '@/data/queries/groups'
import { groupBy } from '@/data/queries/group-by'
import type { SpokenReport, SpokenWhen } from '@/data/queries/spoken-report'
import type { Shade, Shading } from './shading'

interface ShadeRow {
  readonly id: string
  readonly shade: Shade
  readonly words: string
  /** The states it counts. */
  readonly states: readonly string[]
}

/** As many names of states are said of those that changed together, and as many such changes. */
const most = 3

const roleWords = (report: SpokenReport, role: string | undefined): string | undefined => report.membershipRoles[role ?? '']?.words

/** A change, where the body has a word of its own for how a state belongs from then on with that word: “ally from 1 April 2009”. */
const sayChange = ({ what, when, role }: Change<SpokenWhen>, report: SpokenReport, { phrases: { members } }: Voice): string => {
  const own = what === 'joined' ? roleWords(report, role) : undefined
  const words = what === 'joined' && when.edtf.includes('/') && !when.edtf.startsWith('.') ? members.joinedWithin : own ? members.turned : (members[what as 'left'] ?? members.turned)
  return fill(words, { when: when.words, as: own ?? members.sides[what as 'member'] })
}

/**
 * How a state belonged, in words, beyond its look: "joined 9 June 2017"; "left 18 August 2009, probable". Of two groups, of each: "CSTO: left 28 June 2012;
 * SCO: throughout". Empty where the look says it all.
 */
export function sayBelonging({ groups, belongings }: Shading, report: SpokenReport, state: string, voice: Voice): string {
  const { members } = voice.phrases
  const ones = groups.flatMap((group, index) => belongings[index]!.flatMap((one) => (one.state === state ? [{ ...one, group }] : [])))
  if (ones.every(({ form, certainty }) => form === 'member' && certainty === 'sure')) return ''
  return ones
    .map(({ group, form, standing, role, changes, certainty }) => {
      const said = [...changes.map((change) => sayChange(change, report, voice)), ...(certainty === 'probable' ? [members.certainty.probable] : [])].join(', ')
      const as = form === 'perhaps' ? members.sides.perhaps : group.partners ? members.sides.added : (roleWords(report, role) ?? members.sides[standing as 'partner'])
      return groups.length < 2 ? said : `${group.name.words}: ${[form === 'member' || form === 'changed' ? !said && members.sides.member : as, said].filter(Boolean).join(', ')}`
    })
    .join('; ')
}

/** The looks on the map with how many states have each, every state counted once. */
export function legendRows(shading: Shading, report: SpokenReport, voice: Voice): readonly ShadeRow[] {
  const { phrases: { members }, plural } = voice
  const { groups, belongings, shadeOf } = shading
  const [first, second] = groups
  const rows = groupBy(shadeOf, ([, shade]) => shade)
  const row = (shade: Shade, words: (n: number) => string, states = (rows.get(shade) ?? []).map(([state]) => state), id: string = shade): ShadeRow[] => (states.length > 0 ? [{ id, shade, states, words: words(states.length) }] : [])
  const count = (words: PluralText) => (n: number) => sayCount(words, n, plural)

  /** Who changed on the same dates, with names; more of them than can be taken in are only counted, with what happened to all and the years in which it did. */
  const changed = (shade: Shade) => {
    const changesOf = groupBy(belongings.flat(), ({ state }) => state)
    const dayOf = (state: string) => changesOf.get(state)!.flatMap(({ changes }) => changes.map(({ when }) => when.last ?? when.first ?? '')).sort()[0] ?? ''
    const states = (rows.get(shade) ?? []).map(([state]) => ({ state, day: dayOf(state) })).sort((a, b) => (a.day < b.day ? -1 : a.day === b.day ? 0 : 1))
    const together = [...groupBy(states, ({ state }) => sayBelonging(shading, report, state, voice))]
    const told = together.slice(0, together.length > most + 1 ? most : most + 1)
    const rest = together.slice(told.length).flatMap(([, some]) => some)
    const names = (some: typeof states) => {
      const said = some.slice(0, most).map(({ state }) => report.states[state]?.words ?? state).join(', ')
      return some.length > most ? fill(members.andMore, { names: said, n: some.length - most }) : said
    }
    const happened = new Set(rest.flatMap(({ state }) => changesOf.get(state)!.flatMap(({ changes }) => changes.map(({ what }) => what))))
    const counted = members.rest[[...happened].sort().join() as 'joined'] ?? members.changed
    const [from, to] = [rest[0], rest.at(-1)].map((one) => one?.day.slice(0, 4))
    return [
      ...told.flatMap(([words, some], index) => row(shade, (n) => `${sayCount(members.states, n, plural)} (${names(some)}): ${words}`, some.map(({ state }) => state), `${shade}-${index}`)),
      ...row(shade, (n) => sayCount(counted, n, plural, { years: from === to ? from! : `${from}–${to}` }), rest.map(({ state }) => state)),
    ]
  }
  const perhaps = () => row('perhaps', count(members.perhaps))

  if (first && second) {
    const of = (name: string) => (n: number) => `${name}: ${sayCount(members.states, n, plural)}`
    return [...row('both', of(members.both)), ...row('first', of(fill(members.only, { name: first.name.words }))), ...row('second', of(fill(members.only, { name: second.name.words }))), ...(['changed', 'second-changed', 'first-on-second', 'second-on-first', 'both-changed'] as const).flatMap(changed), ...perhaps(), ...row('beside', of(members.besideBoth))]
  }
  const isSet = first!.partners !== null
  const as = (standing: Standing) => members.beside[standing as keyof typeof members.beside]
  const belongingOf = new Map((belongings[0] ?? []).map((one) => [one.state, one]))
  const full = belongingOf.get(rows.get('member')?.[0]?.[0] ?? '')?.standing ?? 'member'
  /** Those of a look by the body's own word for how they belong, where it has one. */
  const byRole = (shade: Shade, more: string, words: (standing: Standing) => PluralText) =>
    [...groupBy(rows.get(shade) ?? [], ([state]) => `${belongingOf.get(state)!.role ?? belongingOf.get(state)!.standing}`)].flatMap(([key, some]) => {
      const { standing, role } = belongingOf.get(some[0]![0])!
      const said = roleWords(report, role)
      return row(shade, said ? (n) => [`${sayCount(members.states, n, plural)}: ${said}`, more].filter(Boolean).join(', ') : count(words(standing)), some.map(([state]) => state), `${shade}-${key}`)
    })
  return [
    ...byRole('member', members.sides.member, () => (isSet ? members.named : (as(full) ?? members.throughout))),
    ...byRole('probable', members.certainty.probable, () => members.probably),
    ...changed('changed'),
    ...changed('changed-probable'),
    ...perhaps(),
    ...byRole('beside', '', (standing) => (isSet ? members.added : as(standing))),
  ]
}

/** What is to be known of the counts: where a source counts more than were found by name, and where the time goes on after the data were made. */
export function legendNotes({ groups, periods }: Shading, report: SpokenReport, { phrases: { members } }: Voice): readonly string[] {
  return [
    ...groups.flatMap((group) => {
      const beyond = countBeyond(report, group, periods)
      if (!beyond) return []
      const said = [fill(members.inPart, { found: beyond.found, all: beyond.members, when: beyond.when.words }), ...(beyond.perhaps > 0 ? [fill(members.perhapsMore, { n: beyond.perhaps })] : [])]
      return groups.length > 1 ? [`${group.name.words}: ${said.join(' ')}`] : said
    }),
    ...(groups.some(({ kind }) => kind === 'body') && periods.some(({ last }) => last > report.known.last!) ? [fill(members.knownTo, { when: report.known.words })] : []),
  ]
}
