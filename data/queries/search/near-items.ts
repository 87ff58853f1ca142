import { fold } from '../fold'
import { nearNames } from '../near-names'
import { latin } from './latin'
import type { SearchIndex } from './open-index'
import type { SearchItem } from './search-item'

const shortest = 4

/** Up to three items whose names may have been meant, where nothing is found. */
export function nearItems({ items, names }: SearchIndex, query: string): SearchItem[] {
  const wanted = latin(fold(query))
  if (wanted === '') return []
  // A code such as QAT is part of many a word.
  const near = nearNames(wanted, new Set(names.flat().filter((name) => name.length >= shortest)))
  return [...new Set(near.flatMap((name) => items.find((_, number) => names[number]?.includes(name)) ?? []))]
}
