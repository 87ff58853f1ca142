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

const sayChange = ({ what, when }: Change<SpokenWhen>, { phrases: { members } }: Voice): string =>
  fill(what === 'joined' && when.edtf.includes('/') && !when.edtf.startsWith('.') ? members.joinedWithin : members[what as 'left'] ?? members.turned, { when: when.words, as: members.sides[what as 'member'] })

/**
 * How a state belonged, in words, beyond its look: "joined 9 June 2017"; "left 18 August 2009, probable". Of two groups, of each: "CSTO: left 28 June 2012;
 * SCO: throughout". Empty where the look says it all.
 */
export function sayBelonging({ groups, belongings }: Shading, state: string, voice: Voice): string {
  const { members } = voice.phrases
  const ones = groups.flatMap(({ name }, index) => belongings[index]!.flatMap((one) => (one.state === state ? [{ ...one, name: name.words }] : [])))
  if (ones.every(({ form, certainty }) => form === 'member' && certainty === 'sure')) return ''
  return ones
    .map(({ name, form, standing, changes, certainty }) => {
      const said = [...changes.map((change) => sayChange(change, voice)), ...(certainty === 'probable' ? [members.certainty.probable] : [])].join(', ')
      return groups.length < 2 ? said : `${name}: ${[form === 'member' || form === 'changed' ? !said && members.sides.member : members.sides[form === 'perhaps' ? form : (standing as keyof typeof members.sides)], said].filter(Boolean).join(', ')}`
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

  /** Who changed on the same dates, with names; more of them than can be taken in are only counted. */
  const changed = () => {
    const dateOf = new Map(belongings.flatMap((all) => all.flatMap(({ state, changes: [change] }) => (change ? [[state, change.when.first ?? '']] : []))))
    const states = (rows.get('changed') ?? []).map(([state]) => state).sort((a, b) => (dateOf.get(a)! < dateOf.get(b)! ? -1 : dateOf.get(a) === dateOf.get(b) ? 0 : 1))
    const together = [...groupBy(states, (state) => sayBelonging(shading, state, voice))]
    const told = together.slice(0, together.length > most + 1 ? most : most + 1)
    const names = (some: readonly string[]) => {
      const said = some.slice(0, most).map((state) => report.states[state]?.words ?? state).join(', ')
      return some.length > most ? fill(members.andMore, { names: said, n: some.length - most }) : said
    }
    return [
      ...told.flatMap(([words, some], index) => row('changed', (n) => `${sayCount(members.states, n, plural)} (${names(some)}): ${words}`, some, `changed-${index}`)),
      ...row('changed', count(members.changed), together.slice(told.length).flatMap(([, some]) => some)),
    ]
  }
  const perhaps = () => row('perhaps', count(members.perhaps))

  if (first && second) {
    const of = (name: string) => (n: number) => `${name}: ${sayCount(members.states, n, plural)}`
    return [...row('both', of(members.both)), ...row('first', of(fill(members.only, { name: first.name.words }))), ...row('second', of(fill(members.only, { name: second.name.words }))), ...changed(), ...perhaps(), ...row('beside', of(members.besideBoth))]
  }
  const isSet = first!.partners !== null
  const as = (standing: Standing) => members.beside[standing as keyof typeof members.beside]
  const standings = new Map((belongings[0] ?? []).map(({ state, standing }) => [state, standing]))
  const full = standings.get(rows.get('member')?.[0]?.[0] ?? '') ?? 'member'
  return [
    ...row('member', count(isSet ? members.named : (as(full) ?? members.throughout))),
    ...row('probable', count(members.probably)),
    ...changed(),
    ...perhaps(),
    ...[...groupBy(rows.get('beside') ?? [], ([state]) => standings.get(state)!)].flatMap(([standing, some]) => row('beside', count(isSet ? members.added : as(standing)), some.map(([state]) => state), standing)),
  ]
}

/** What is to be known of the counts: where a source counts more than were found by name, and where the time goes on after the data were made. */
export function legendNotes({ groups: [group], periods }: Shading, report: SpokenReport, { phrases: { members } }: Voice): readonly string[] {
  const beyond = group && countBeyond(report, group, periods)
  return [
    ...(beyond ? [fill(members.inPart, { found: beyond.found, all: beyond.members, when: beyond.when.words })] : []),
    ...(beyond && beyond.perhaps > 0 ? [fill(members.perhapsMore, { n: beyond.perhaps })] : []),
    ...(group?.kind === 'body' && periods.some(({ last }) => last > report.known.last!) ? [fill(members.knownTo, { when: report.known.words })] : []),
  ]
}
