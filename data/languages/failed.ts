import { fallbackLanguage, isLanguageCode, type LanguageCode } from './codes'

/** Texts of the page for a fault of ours. Apart from the others since the browser must have them before anything goes wrong, in every language. */
const failed: Readonly<Record<LanguageCode, { readonly title: string; readonly again: string }>> = {
  en: { title: 'This page could not be made', again: 'Try again' },
  ru: { title: 'Не удалось собрать эту страницу', again: 'Попробовать ещё раз' },
  kk: { title: 'Бұл бетті жасау мүмкін болмады', again: 'Қайталап көру' },
}

export const failedPhrases = (language: string) => failed[isLanguageCode(language) ? language : fallbackLanguage]
