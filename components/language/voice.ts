import type { Phrases } from '@/data/languages'
import type { PluralRule } from '@/data/languages/plural'
import type { LanguageCode } from '@/data/languages/codes'

/** What a component needs to speak: the texts of the page's language and how it counts. */
export interface Voice {
  readonly language: LanguageCode
  readonly phrases: Phrases
  readonly plural: PluralRule
}
