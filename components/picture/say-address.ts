import { sayChoice } from '@/components/filters/say-choice'
import type { PageVoice } from '@/components/language/voice'
import { sayPeriod } from '@/components/members/say-period'
import type { Address } from '@/data/address/parameters'
import { shadedGroups } from '@/data/address/shaded'
import { tally } from '@/data/filters/counts'
import { fill, sayCount } from '@/data/languages/say'
import type { SpokenReport } from '@/data/queries/spoken-report'

type Saying = (address: Address, report: SpokenReport, voice: PageVoice) => string | null

const named = (name: string, values: readonly string[], { phrases }: PageVoice) => (values.length > 0 ? fill(phrases.pictures.named, { name, values: values.join(', ') }) : null)

/** What each part of an address says, in words; null where it says nothing. A new parameter does not compile without its words. */
const sayings: { readonly [name in keyof Address]: Saying } = {
  years: ({ years: { from, to, withUndated } }, _, voice) => {
    const { phrases } = voice
    if (from === null && to === null) return null
    const { pictures, members } = phrases
    const words = from === null ? fill(members.years.until, { to: to! }) : to === null ? fill(members.years.since, { from }) : from === to ? `${from}` : fill(pictures.span, { from, to })
    return named(phrases.years.label, [withUndated ? fill(pictures.withUndated, { years: words }) : words], voice)
  },
  body: ({ body }, report, voice) => named(voice.phrases.filters.body, body.map((id) => sayChoice('body', id, report, voice.phrases)), voice),
  kind: ({ kind }, report, voice) => named(voice.phrases.filters.kind, kind.map((id) => sayChoice('kind', id, report, voice.phrases)), voice),
  place: ({ place }, report, voice) => named(voice.phrases.place.title, place.map((id) => sayChoice('place', id, report, voice.phrases)), voice),
  state: ({ state }, report, voice) => named(voice.phrases.place.country, state.map((id) => sayChoice('state', id, report, voice.phrases)), voice),
  q: ({ q }, _, { phrases }) => (q === '' ? null : fill(phrases.pictures.words, { words: q })),
  claims: ({ claims }, _, { phrases }) => (claims === 'report' ? phrases.claims.report : null),
  members: (address, report, voice) => {
    const [first, second] = shadedGroups(report, address)
    const { members } = voice.phrases
    if (!first) return null
    if (second) return named(members.label, [fill(members.compared, { first: first.name.words, second: second.name.words }), sayPeriod(address, voice)], voice)
    return first.partners ? first.name.words : `${fill(members.of[first.as], { name: first.name.words })} (${sayPeriod(address, voice)})`
  },
  event: ({ event }, report, { phrases }) => {
    const chosen = report.events.find(({ id }) => id === event)
    return chosen ? fill(phrases.pictures.chosen, { title: chosen.title.words }) : null
  },
  at: ({ at }, report, { phrases }) => (at === null ? null : fill(phrases.pictures.chosen, { title: report.places[at]!.name.words })),
  map: () => null,
}

/** How many events an address leaves, and where: "24 of 31 events: 19 at a place, 3 by country, 2 without a place". */
function sayTally(address: Address, report: SpokenReport, { phrases: { counts }, plural }: PageVoice): string {
  const counted = tally(report, address, address.claims)
  const shown = sayCount(counts.shown, counted.shown, plural, { all: counted.all })
  const parts = (['atPlace', 'byCountry', 'withoutPlace'] as const).flatMap((part) => (counted[part] > 0 ? [sayCount(counts[part], counted[part], plural)] : []))
  const leftOut = counted.undatedLeftOut > 0 ? [sayCount(counts.leftOut, counted.undatedLeftOut, plural)] : []
  return [parts.length > 0 ? `${shown}: ${parts.join(', ')}` : shown, ...leftOut].join(' · ')
}

/** What an address asks for, in words, without what it leaves. */
export const sayAsked = (address: Address, report: SpokenReport, voice: PageVoice): string[] => (Object.keys(sayings) as (keyof Address)[]).flatMap((name) => sayings[name](address, report, voice) ?? [])

/** The state of an address in words: what it leaves of the report, and why. One that says nothing leaves all. */
export const sayAddress = (address: Address, report: SpokenReport, voice: PageVoice): string =>
  [...sayAsked(address, report, voice), sayTally(address, report, voice)].join(' · ')
