/** The languages of the site, in the order of the language menu. The first is the one every text must have. */
export const languageCodes = ['en', 'ru', 'kk'] as const

/** A BCP 47 tag of one of the site's languages. */
export type LanguageCode = (typeof languageCodes)[number]

/** The language a text falls back to when it is missing in the reader's own. */
export const fallbackLanguage: LanguageCode = 'en'

/** True where `code` is one of the site's languages. */
export const isLanguageCode = (code: string): code is LanguageCode => (languageCodes as readonly string[]).includes(code)
