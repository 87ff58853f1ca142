import type { LanguageCode } from '@/data/languages/codes'
import type { Certainty } from '@/data/model/certainty'
import type { EventKind } from '@/data/model/report-event'
import type { Standing } from '@/data/model/membership'
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
  readonly sources: readonly SpokenText[]
}

export interface SpokenEvent {
  readonly id: string
  readonly kind: EventKind
  readonly title: SpokenText
  readonly summary: SpokenText
  readonly claim: SpokenClaim
  readonly record: SpokenRecord | null
  readonly paragraphs: readonly number[]
  /** Folded words in every language and spelling, for `q`. Null in a page that does not ask for words: they weigh more than all else of an event. */
  readonly searchLine: string | null
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

/** State, standing, start and end as indices of the report's membership dates (null: it goes on), whether it is only probable, and as what in the body's own word, where it has one. */
export type PackedMembership = readonly [state: string, standing: Standing, start: number, end: number | null, isProbable: boolean, role?: string]

/** States that a map can show together: those of a body, or a set of partners that the report speaks of. */
export interface SpokenGroup {
  readonly id: string
  readonly kind: 'body' | 'set'
  /** As what its states belong to it: a partnership has no members, and a treaty or a region neither members nor partners. */
  readonly as: 'member' | 'partner' | 'state'
  readonly name: SpokenText
  readonly hue: number
  /** Of a set: the paragraphs that speak of it. */
  readonly paragraphs: readonly number[]
  readonly memberships: readonly PackedMembership[]
  /** Of a set: its states, and whether the report or the record names them. Null for a body. */
  readonly partners: readonly (readonly [state: string, says: 'claim' | 'record'])[] | null
  /** How many belonged, by the sources, in order of time. */
  readonly counts: readonly { readonly when: SpokenWhen; readonly members: number }[]
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
  /** Names of the states in the order of the language’s alphabet, by ISO 3166-1 alpha-3 in lower case. */
  readonly states: Readonly<Record<string, SpokenText>>
  /** States too small to be seen on a map of a continent: longitude, latitude in degrees. */
  readonly tinyStates: Readonly<Record<string, readonly [number, number]>>
  readonly groups: Readonly<Record<string, SpokenGroup>>
  /** Sets whose states are those of a body: their layer is the body's. */
  readonly bodySets: Readonly<Record<string, { readonly body: string; readonly paragraphs: readonly number[] }>>
  /** Every date of a membership once: there are many more memberships than dates. */
  readonly membershipDates: readonly SpokenWhen[]
  /** The bodies' own words for belonging by their ids, where they are others than the standing's: “participating State”. */
  readonly membershipRoles: Readonly<Record<string, SpokenText>>
  /** The day on which the data were made: of who belonged later they know nothing. */
  readonly known: SpokenWhen
}
