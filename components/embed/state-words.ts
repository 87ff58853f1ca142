import { sayChoice } from '@/components/filters/say-choice'
import type { PageVoice } from '@/components/language/voice'
import type { Address } from '@/data/address/parameters'
import { shadedGroups } from '@/data/address/shaded'
import { isFiltered, type FacetName, type Filters } from '@/data/filters'
import { fill, sayCount } from '@/data/languages/say'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'

type Words<Value> = (value: Value, report: SpokenReport, voice: PageVoice) => readonly string[]

const named = (facet: FacetName): Words<readonly string[]> => (ids, report, { phrases }) => (ids.length > 0 ? [ids.map((id) => sayChoice(facet, id, report, phrases)).join(', ')] : [])

/** What each facet leaves, in words; nothing where it leaves all. */
const wordsOf: { readonly [name in FacetName]: Words<Filters[name]> } = {
  years: ({ from, to, withUndated }, _, { phrases: { members, embed } }) => [
    ...(from !== null && to !== null ? [from === to ? `${from}` : fill(members.years.span, { from, to })] : from !== null ? [fill(members.years.since, { from })] : to !== null ? [fill(members.years.until, { to })] : []),
    ...(withUndated ? [embed.withUndated] : []),
  ],
  body: named('body'),
  kind: named('kind'),
  place: named('place'),
  state: named('state'),
  q: (words, _, { phrases: { embed } }) => (words === '' ? [] : [fill(embed.words, { words })]),
}

/** The state of a map in one line: how many events, what the filters are, whose states are shaded. */
export function stateWords(report: SpokenReport, address: Address, events: readonly SpokenEvent[], voice: PageVoice): string {
  const { phrases, plural } = voice
  const counted = isFiltered(address) ? sayCount(phrases.counts.shown, events.length, plural, { all: report.events.length }) : sayCount(phrases.counts.events, events.length, plural)
  const facets = (Object.keys(wordsOf) as FacetName[]).flatMap((name) => (wordsOf[name] as Words<unknown>)(address[name], report, voice))
  const groups = shadedGroups(report, address)
  return [
    counted,
    ...facets,
    ...(address.claims === 'report' ? [phrases.claims.report.toLocaleLowerCase(voice.language)] : []),
    ...(groups.length > 0 ? [fill(phrases.embed.shaded, { names: groups.map(({ name }) => name.words).join(', ') })] : []),
  ].join(' · ')
}
