import { fold } from '../fold'
import { latin } from './latin'
import { append } from './append'
import type { SearchData, SearchItem } from './search-item'
import { stemsOf } from './stems'

/** Where a word stands: in which item, and in which of its names; 0 is the title. */
export interface NameUse {
  readonly item: number
  readonly name: number
}

/** A report's items, ready to be asked. */
export interface SearchIndex {
  readonly items: readonly SearchItem[]
  /** Every word of every name, as it is folded and in Latin letters. */
  readonly named: ReadonlyMap<string, readonly NameUse[]>
  /** Every stem of what is told of the items, with their numbers. */
  readonly told: ReadonlyMap<string, readonly number[]>
  /** The words and the stems in order. */
  readonly words: readonly string[]
  readonly stems: readonly string[]
  /** The names of each item, whole: folded, and in Latin letters. */
  readonly folded: readonly (readonly string[])[]
  readonly names: readonly (readonly string[])[]
}

const namesOf = ({ title, names }: SearchItem): readonly string[] => [title.words, ...names.map(({ words }) => words)]

/** The spellings of a folded word by which it is compared: its own, and in Latin letters. */
export const spellingsOf = (folded: string): readonly string[] => [...new Set([folded, latin(folded)])].filter(Boolean)

/** Takes the items apart into words: once, so that a key typed costs little. */
export function openIndex({ items, told: sent }: SearchData): SearchIndex {
  const named = new Map<string, NameUse[]>()
  const told = new Map([...sent].map(([stem, numbers]) => [stem, [...numbers]]))
  const folded = items.map((item) => namesOf(item).map(fold))
  items.forEach((each, item) => {
    folded[item]!.forEach((text, name) => {
      for (const spelling of new Set(text.split(' ').flatMap(spellingsOf))) append(named, spelling, { item, name })
    })
    for (const stem of stemsOf([each.detail.words, ...each.of.flatMap((other) => namesOf(items[other]!))])) append(told, stem, item)
  })
  return { items, named, told, words: [...named.keys()].sort(), stems: [...told.keys()].sort(), folded, names: folded.map((each) => each.map(latin)) }
}
