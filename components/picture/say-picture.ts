import { sayPlace } from '@/components/place/say-place'
import type { Address } from '@/data/address/parameters'
import { facets } from '@/data/filters'
import { match } from '@/data/filters/match'
import { fill, sayCount } from '@/data/languages/say'
import type { SpokenEvent } from '@/data/queries/spoken-report'
import type { Picture } from './picture'
import { sayAddress, sayAsked } from './say-address'

/** What is written on a picture and said of it. */
export interface PictureWords {
  /** Of what is chosen, else of the report. */
  readonly title: string
  /** The report, where the title is of something in it. */
  readonly part: string | null
  readonly state: string
  readonly source: string
  /** In place of the picture, for who does not see it. */
  readonly alt: string
}

type Saying = Pick<Picture, 'report' | 'address' | 'voice'>

/** What an event was, when and where, as the report has it. */
function sayEvent({ kind, claim }: SpokenEvent, { report, voice }: Saying): string[] {
  const place = report.places[claim.place ?? '']
  return [voice.phrases.kinds[kind], ...(claim.when ? [claim.when.words] : []), ...(place ? [sayPlace(place, report, voice.phrases)] : [])]
}

/** How many of the report's events were at a place, of those that the address leaves. */
function sayHere(at: string, { report, address, voice: { phrases, plural } }: Saying): string {
  const here = match(report, address, address.claims).filter((event) => facets.place.leaves([at], event, address.claims, report))
  return sayCount(phrases.counts.shown, here.length, plural, { all: report.events.length })
}

export function sayPicture(saying: Saying): PictureWords {
  const { report, address, voice } = saying
  const { pictures } = voice.phrases
  const event = report.events.find(({ id }) => id === address.event)
  const chosen = event?.title ?? (address.at === null ? null : report.places[address.at]!.name)
  const open: Address = { ...address, event: null, at: null }
  // Of what is chosen its own state is said: of all the report's that would be the count of something else.
  const about = event ? sayEvent(event, saying) : address.at === null ? null : [sayHere(address.at, saying)]
  const state = about === null ? sayAddress(open, report, voice) : [...sayAsked(open, report, voice), ...about].join(' · ')
  const title = (chosen ?? report.title).words
  return { title, part: chosen ? report.title.words : null, state, source: fill(pictures.source, { source: report.source.words }), alt: fill(pictures.alt, { title, state }) }
}
