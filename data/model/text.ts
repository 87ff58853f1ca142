import { fallbackLanguage, type LanguageCode } from '@/data/languages/codes'

/** One text in several languages. English is always there; the others may still be missing. */
export type Text = { readonly [fallback in typeof fallbackLanguage]: string } & { readonly [code in LanguageCode]?: string }

/** A text as it is shown: its words, and the language they are really in (not always the one asked for). */
export interface SpokenText {
  readonly words: string
  readonly language: LanguageCode
}

/** The text in the reader's language, or in English, saying which of the two it is. */
export function speak(text: Text, language: LanguageCode): SpokenText {
  const words = text[language]
  return words ? { words, language } : { words: text.en, language: fallbackLanguage }
}
