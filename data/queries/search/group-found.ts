import { groupBy } from '../group-by'
import type { Found } from './find'
import type { SearchKind } from './search-item'

export interface FoundGroup {
  readonly kind: SearchKind
  readonly found: readonly Found[]
}

/** What was found, by kind; the kind of the best result first. */
export const groupFound = (found: readonly Found[]): FoundGroup[] => [...groupBy(found, ({ item }) => item.kind)].map(([kind, each]) => ({ kind, found: each }))
