import type { LanguageCode } from '@/data/languages/codes'
import type { Certainty } from '@/data/model/certainty'
import type { EventKind } from '@/data/model/report-event'
import type { placeKinds } from '@/data/model/place'
import type { SpokenText } from '@/data/model/text'

/** A date with its words: what a screen needs of a `When`. */
export interface SpokenWhen {
  readonly edtf: string
  readonly words: string
  readonly first: string | null
  readonly last: string | null
  readonly hasYear: boolean
}

export interface SpokenClaim {
  readonly when: SpokenWhen | null
  readonly place: string | null
  readonly bodies: readonly string[]
  readonly states: readonly string[]
}

/** What others say, less what is not verified: that never reaches a screen. */
export interface SpokenRecord {
  readonly when: SpokenWhen | null
  readonly whenCertainty: Certainty | null
  readonly place: string | null
  readonly placeCertainty: Certainty | null
  readonly bodies: readonly string[]
  readonly states: readonly string[]
  readonly statesCertainty: Certainty | null
  readonly conflicts: 'none' | 'when' | 'place' | 'other'
  readonly note: SpokenText | null
  /** Titles of the sources. */
  readonly sources: readonly string[]
}

export interface SpokenEvent {
  readonly id: string
  readonly kind: EventKind
  readonly title: SpokenText
  readonly summary: SpokenText
  readonly claim: SpokenClaim
  readonly record: SpokenRecord | null
  readonly paragraphs: readonly number[]
  /** Folded words in every language and spelling, for `q`. */
  readonly searchLine: string
}

export interface SpokenPlace {
  readonly id: string
  readonly kind: (typeof placeKinds)[number]
  readonly name: SpokenText
  readonly state: string
  readonly within: string | null
  /** Longitude, latitude in degrees. */
  readonly point: readonly [number, number]
  readonly radiusKm: number
  readonly certainty: Certainty
}

export interface SpokenBody {
  readonly id: string
  readonly short: SpokenText
  readonly name: SpokenText
  readonly family: string
  readonly parent: string | null
}

export interface SpokenFamily {
  readonly id: string
  readonly short: SpokenText
  readonly hue: number
}

/** A report in one language, as small as the atlas can be drawn from: what the server draws first and the browser goes on with. */
export interface SpokenReport {
  readonly slug: string
  readonly language: LanguageCode
  readonly title: SpokenText
  readonly subtitle: SpokenText
  readonly source: SpokenText
  readonly events: readonly SpokenEvent[]
  readonly places: Readonly<Record<string, SpokenPlace>>
  readonly bodies: Readonly<Record<string, SpokenBody>>
  readonly families: Readonly<Record<string, SpokenFamily>>
  /** Names of the states that events name. */
  readonly states: Readonly<Record<string, SpokenText>>
}
