import type { LanguageCode } from './codes'
import type { Translated } from './definition'
import type { share as english } from './en-share'

export type SharePhrases = Translated<typeof english>

/** The texts for sharing, fetched by the browser when a reader first shares something: no page carries them. */
export const loadShare: Readonly<Record<LanguageCode, () => Promise<SharePhrases>>> = {
  en: async () => (await import('./en-share')).share,
  ru: async () => (await import('./ru-share')).share,
  kk: async () => (await import('./kk-share')).share,
}
