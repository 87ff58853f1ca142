import { addressQuery, paths } from '@/data/address/href'
import { readEdition, withVersion } from '@/data/address/edition'
import type { LanguageCode } from '@/data/languages/codes'
import { fill } from '@/data/languages/say'
import { speak } from '@/data/model/text'
import { sayWhen } from '@/data/queries/say-when'
import { readWhen } from '@/data/model/when'
import { version as code } from '@/package.json'
import type { Scene } from '../json-ld/scene'
import type { Cited } from './cited'

/** What every format of a citation is written from. */
export interface Citation {
  /** Name of the entry, ASCII. */
  readonly key: string
  readonly title: string
  /** Title of the map that an event or paragraph is part of; null for the map itself. */
  readonly container: string | null
  /** Who made the map; the report's publisher did not, and stands in `note`. */
  readonly author: string
  readonly note: string
  readonly version: string
  /** Days, ISO 8601: when the version was published, and when the reader looked. */
  readonly issued: string
  readonly accessed: string
  /** Absolute, with the version in it. */
  readonly address: string
  readonly language: LanguageCode
  /** All of it in one line for a person. */
  readonly words: string
}

/** Last part of the key, and name of the part; none for the map. */
function partOf(cited: Cited, { spoken, language: { phrases } }: Scene): { readonly key: string; readonly title: string } | null {
  if (cited.kind === 'map') return null
  if (cited.kind === 'paragraph') return { key: `p${cited.paragraph}`, title: fill(phrases.event.paragraph, { n: cited.paragraph }) }
  const event = spoken.events.find(({ id }) => id === cited.event)
  return { key: cited.event, title: event?.title.words ?? cited.event }
}

function pathOf(cited: Cited, slug: string, code: LanguageCode): string {
  const to = paths(code, slug)
  if (cited.kind === 'event') return to.event(cited.event)
  return cited.kind === 'paragraph' ? to.paragraph(cited.paragraph) : `${to.atlas}${addressQuery(cited.address)}`
}

/**
 * A citation of what an address shows.
 * @param accessed the reader's day, ISO 8601
 */
export function citationOf(cited: Cited, scene: Scene, accessed: string): Citation {
  const { report, language: { phrases, dates, ...language }, origin } = scene
  const { slug } = readEdition(report.slug)
  const part = partOf(cited, scene)
  const map = speak(report.about.title, language.code).words
  const issued = report.created.slice(0, 10)
  const address = `${origin}${withVersion(pathOf(cited, slug, language.code), report.version)}`
  const say = (day: string) => sayWhen(readWhen(day), dates)
  const publisher = speak(report.about.publisher, language.code).words
  return {
    key: ['dateline', slug, part?.key, report.version].filter(Boolean).join('-'),
    title: part?.title ?? map,
    container: part && map,
    author: phrases.site.name,
    note: fill(phrases.cite.note, { publisher }),
    version: report.version,
    issued,
    accessed,
    address,
    language: language.code,
    words: fill(part ? phrases.cite.part : phrases.cite.map, { part: part?.title ?? '', title: map, publisher, code, version: report.version, date: say(issued), address, accessed: say(accessed) }),
  }
}
