import type { LanguageCode } from '@/data/languages/codes'
import type { Certainty } from '@/data/model/certainty'
import type { sourceKinds } from '@/data/model/source'
import type { SpokenText } from '@/data/model/text'
import type { SpokenWhen } from './spoken-report'

/** Something with an address of its own, and its name. */
export interface Named {
  readonly id: string
  readonly name: SpokenText
}

export interface SpokenSource {
  readonly id: string
  readonly kind: (typeof sourceKinds)[number]
  readonly title: SpokenText
}

/** What every row of every list says: what it is, where the report has it, and what else is known. */
export interface SpokenItem {
  readonly id: string
  readonly title: SpokenText
  readonly summary: SpokenText | null
  readonly bodies: readonly Named[]
  readonly paragraphs: readonly number[]
  readonly note: SpokenText | null
  readonly sources: readonly SpokenSource[]
}

/** A date of the report beside that of other sources, which is left out where it is not verified. */
export interface SpokenDated extends SpokenItem {
  readonly said: SpokenWhen | null
  readonly date: SpokenWhen | null
  readonly certainty: Exclude<Certainty, 'not-verified'> | null
}

export interface SpokenAct extends SpokenDated {
  readonly scope: 'international' | 'national'
  readonly number: string | null
  readonly place: Named | null
  readonly event: Named | null
}

export interface SpokenProgramme extends SpokenDated {
  readonly states: readonly Named[]
}

/** One name on a list; its title is the form in common use. */
export interface SpokenName extends SpokenItem {
  readonly position: number
  readonly spelling: string
}

export interface SpokenNameList extends SpokenItem {
  readonly names: readonly SpokenName[]
}

export interface SpokenPartner extends Named {
  readonly note: SpokenText | null
}

export interface SpokenPartnerSet extends SpokenItem {
  readonly size: number | null
  /** States that the report names, and those that only other sources do. */
  readonly claimed: readonly SpokenPartner[]
  readonly added: readonly SpokenPartner[]
}

/** What a report lists besides its events, in one language. For the server's pages alone: no screen that runs in a browser needs it. */
export interface SpokenLists {
  readonly slug: string
  readonly language: LanguageCode
  readonly lists: readonly SpokenNameList[]
  /** In order of time; those without a date last. */
  readonly acts: readonly SpokenAct[]
  readonly programmes: readonly SpokenProgramme[]
  readonly statements: readonly SpokenItem[]
  readonly partnerSets: readonly SpokenPartnerSet[]
}
