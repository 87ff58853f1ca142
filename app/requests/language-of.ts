import { fallbackLanguage, isLanguageCode, type LanguageCode } from '@/data/languages/codes'

/** The language of a path, in which its reader is told that there is nothing; the one for everybody where it names none. */
export function languageOf(path: string): LanguageCode {
  const [, language = ''] = path.replace(/^\/embed(?=\/|$)/, '').split('/')
  return isLanguageCode(language) ? language : fallbackLanguage
}
