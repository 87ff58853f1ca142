import { fold } from '../fold'
import { nearNames } from '../near-names'
import { latin } from './latin'
import type { SearchIndex } from './open-index'
import type { SearchItem } from './search-item'

/** Up to three items whose names may have been meant, where nothing is found. */
export function nearItems({ items, names }: SearchIndex, query: string): SearchItem[] {
  const wanted = latin(fold(query))
  if (wanted === '') return []
  const near = nearNames(wanted, new Set(names.flat()))
  return [...new Set(near.flatMap((name) => items.find((_, number) => names[number]?.includes(name)) ?? []))]
}
