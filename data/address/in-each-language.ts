import { fallbackLanguage, languageCodes, type LanguageCode } from '@/data/languages/codes'

/** A page under the tag of a language; `x-default` is for readers of none of them. */
export interface Alternate {
  readonly hreflang: LanguageCode | 'x-default'
  readonly path: string
}

/** The same page in every language: behind the first part of its path, addresses are alike. */
export function inEachLanguage(path: string): readonly Alternate[] {
  const rest = path.replace(/^\/[^/]*/, '')
  return [...languageCodes.map((code): Alternate => ({ hreflang: code, path: `/${code}${rest}` })), { hreflang: 'x-default', path: `/${fallbackLanguage}${rest}` }]
}
