import type { Voice } from '@/components/language/voice'
import { fill, sayCount } from '@/data/languages/say'
import type { Standing } from '@/data/model/membership'
import type { Belonging } from '@/data/queries/belonging'
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

/** What changed for a state, in words: "joined 9 June 2017". Empty where nothing did. */
export const sayChanges = ({ changes }: Belonging<SpokenWhen>, { phrases: { members } }: Voice): string =>
  changes.map(({ what, when }) => fill(what === 'joined' && when.edtf.includes('/') ? members.joinedWithin : members[what], { when: when.words })).join(', ')

/** The looks on the map with how many states have each, every state counted once. */
export function legendRows(shading: Shading, report: SpokenReport, voice: Voice): readonly ShadeRow[] {
  const { phrases, plural } = voice
  const { groups, belongings, shadeOf } = shading
  const [first, second] = groups
  if (first && second) {
    const rows = groupBy(shadeOf, ([, shade]) => shade)
    const said = { both: phrases.members.both, first: fill(phrases.members.only, { name: first.name.words }), second: fill(phrases.members.only, { name: second.name.words }) }
    return (['both', 'first', 'second'] as const).flatMap((shade) => {
      const states = (rows.get(shade) ?? []).map(([state]) => state)
      return states.length > 0 ? [{ id: shade, shade, states, words: `${said[shade]}: ${sayCount(phrases.members.states, states.length, plural)}` }] : []
    })
  }
  const all = belongings[0] ?? []
  const row = (id: string, shade: Shade, states: readonly Belonging<SpokenWhen>[], words: (n: number) => string): ShadeRow[] =>
    states.length > 0 ? [{ id, shade, states: states.map(({ state }) => state), words: words(states.length) }] : []
  const of = (form: Belonging<SpokenWhen>['form']) => all.filter((one) => one.form === form)
  const isSet = first!.partners !== null
  const beside = groupBy(of('beside'), ({ standing }) => standing)
  return [
    ...row('member', 'member', of('member').filter(({ certainty }) => certainty === 'sure'), (n) => sayCount(isSet ? phrases.members.named : phrases.members.throughout, n, plural)),
    ...row('probable', 'probable', of('member').filter(({ certainty }) => certainty === 'probable'), (n) => sayCount(phrases.members.probably, n, plural)),
    ...row('changed', 'changed', of('changed'), (n) => sayCount(phrases.members.changed, n, plural)),
    ...[...beside].flatMap(([standing, states]) => row(standing, 'beside', states, (n) => sayCount(isSet ? phrases.members.added : phrases.members.beside[standing as Exclude<Standing, 'member' | 'suspended'>], n, plural))),
  ]
}

/** Where a source counts more than were found by name, that in words; else null. */
export function sayCountBeyond({ groups: [group], periods }: Shading, report: SpokenReport, { phrases: { members } }: Voice): string | null {
  const beyond = group && countBeyond(report, group, periods)
  return beyond ? fill(members.inPart, { found: beyond.found, all: beyond.members, when: beyond.when.words }) : null
}
