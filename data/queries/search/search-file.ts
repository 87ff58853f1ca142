import type { Language } from '@/data/languages'
import type { PluralRule } from '@/data/languages/plural'
import type { PackedSearch } from './pack-search'

/** What a page asks for when it is first searched: the data, and the words of the search, which no page carries before. */
export interface SearchFile {
  readonly data: PackedSearch
  readonly phrases: Language['phrases']['search']
  readonly plural: PluralRule
}
