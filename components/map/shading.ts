import { shadedGroups, shadedPeriods } from '@/data/address/shaded'
import type { Address } from '@/data/address/parameters'
import type { Belonging, Period } from '@/data/queries/belonging'
import { statesDuring } from '@/data/queries/groups'
import type { SpokenEvent, SpokenGroup, SpokenReport, SpokenWhen } from '@/data/queries/spoken-report'

/** The looks of a state: as a member, for sure or probably; a member in part of the time, for sure or probably; beside the members; perhaps not yet or no longer one; of two groups compared, in the one, the other or both, and in the second, or in one beside the other, or in both, in part of the time. */
export const shades = ['member', 'probable', 'changed', 'changed-probable', 'beside', 'perhaps', 'first', 'second', 'both', 'second-changed', 'first-on-second', 'second-on-first', 'both-changed'] as const
export type Shade = (typeof shades)[number]

/** Which states an address shades, and how. */
export interface Shading {
  readonly groups: readonly SpokenGroup[]
  readonly periods: readonly Period[]
  /** Of the first group and, where two are compared, of the second. In the order of the report's states. */
  readonly belongings: readonly (readonly Belonging<SpokenWhen>[])[]
  readonly shadeOf: ReadonlyMap<string, Shade>
}

export function shadingOf(report: SpokenReport, address: Address, events: readonly SpokenEvent[]): Shading | null {
  const groups = shadedGroups(report, address)
  if (groups.length === 0) return null
  const periods = shadedPeriods(report, address, events)
  const order = new Map(Object.keys(report.states).map((id, index) => [id, index]))
  const belongings = groups.map((group) => statesDuring(report, group, periods, address.claims).sort((a, b) => order.get(a.state)! - order.get(b.state)!))
  return { groups, periods, belongings, shadeOf: new Map(groups.length > 1 ? compared(groups, belongings) : belongings[0]!.map((one) => [one.state, shadeOfOne(one)])) }
}

/** Hues of the first group and of the second. Two groups of one family would have one colour: the second then takes the one that stands for no family. */
export function shadeHues([first, second]: readonly SpokenGroup[]): { readonly first: number; readonly second: number } {
  const hue = first?.hue ?? 0
  return { first: hue, second: second && second.hue !== hue ? second.hue : 0 }
}

const shadeOfOne = ({ form, certainty }: Belonging<SpokenWhen>): Shade => (certainty === 'sure' ? form : form === 'member' ? 'probable' : form === 'changed' ? 'changed-probable' : form)

/** How a state belongs, for comparing: who was there from a body's first day on was a member as long as there was a body. */
const shadeIn = (all: Shading['belongings'][number], one: Belonging<SpokenWhen>): Shade => {
  const { form, changes: [change, ...others] } = one
  return form === 'changed' && change?.what === 'joined' && others.length === 0 && all.every((one) => one.form !== 'member' && (one.changes[0]?.when.first ?? '') >= change.when.first!) ? 'member' : shadeOfOne(one)
}

/** Of two groups compared: members count as being in one, the other or both, and so does everybody whom a set names. Who was a member in part of the time, or beside, looks as with one group. */
function* compared(groups: readonly SpokenGroup[], belongings: Shading['belongings']): Generator<readonly [string, Shade]> {
  const sides = belongings.map((all) => new Map(all.map((one) => [one.state, shadeIn(all, one)])))
  for (const state of new Set(sides.flatMap((side) => [...side.keys()]))) {
    const looks = sides.map((side) => side.get(state))
    const [isInFirst, isInSecond] = looks.map((look, index) => look === 'member' || look === 'probable' || (look && groups[index]!.partners))
    const [isFirstChanged, isSecondChanged] = looks.map((look) => look?.startsWith('changed'))
    const inPart: Shade | null = isFirstChanged ? (isSecondChanged ? 'both-changed' : isInSecond ? 'first-on-second' : 'changed') : isSecondChanged ? (isInFirst ? 'second-on-first' : 'second-changed') : null
    yield [state, inPart ?? (looks.includes('perhaps') ? 'perhaps' : isInFirst ? (isInSecond ? 'both' : 'first') : isInSecond ? 'second' : 'beside')]
  }
}
