import type { SpokenText, Text } from '@/data/model/text'

/** Kinds of what is found, in the order in which they stand where nothing else tells them apart. */
export const searchKinds = ['place', 'body', 'event', 'state', 'act', 'name', 'list', 'paragraph'] as const
export type SearchKind = (typeof searchKinds)[number]

/** A name with the language it is in; null where it is in none, such as a code, or where nobody says. */
export interface SearchName {
  readonly words: string
  /** BCP 47: of places, more languages are known than the site has. */
  readonly language: string | null
}

/** The names of a text, each in its own language. */
export const namesIn = (text: Partial<Text>): SearchName[] => Object.entries(text).map(([language, words]) => ({ words, language }))

/** One thing that can be found: what a result shows, and the words by which it is looked for. */
export interface SearchItem {
  readonly kind: SearchKind
  readonly title: SpokenText
  /** Second line of a result: year, place, list. Looked through as well. */
  readonly detail: SpokenText
  readonly href: string
  /** Its names in the other languages, former names, acronyms, spellings. */
  readonly names: readonly SearchName[]
  /** Other items, by their numbers, whose names find this one too: the place of an event. */
  readonly of: readonly number[]
}

/** An item as its kind gives it: others are told by kind and id. */
export interface SearchDraft extends Omit<SearchItem, 'kind' | 'of'> {
  readonly id: string
  /** Texts in every language in which it is looked for besides its names. */
  readonly told: readonly (string | null | undefined)[]
  readonly of: readonly SearchKey[]
}

export type SearchKey = `${SearchKind}/${string}`

/** Everything of a report that can be found, in one language: made by the server, and opened there or in the browser. */
export interface SearchData {
  readonly items: readonly SearchItem[]
  /** Stems of the words that are told of the items and do not stand in them, each with the numbers of its items in their order. */
  readonly told: ReadonlyMap<string, readonly number[]>
}
