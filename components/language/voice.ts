import type { Language, Phrases } from '@/data/languages'
import type { PluralRule } from '@/data/languages/plural'
import type { LanguageCode } from '@/data/languages/codes'

/** What a component needs to speak: the texts of the page's language and how it counts. */
export interface Voice {
  readonly language: LanguageCode
  readonly phrases: Phrases
  readonly plural: PluralRule
}

/** The voice of a page that only the server writes: with the texts that are not sent to the browser. */
export interface PageVoice extends Voice {
  readonly phrases: Language['phrases']
}
