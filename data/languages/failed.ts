import { fallbackLanguage, isLanguageCode, type LanguageCode } from './codes'

/** Texts of the page for a fault of ours. Apart from the others since the browser must have them before anything goes wrong, in every language. */
const failed: Readonly<Record<LanguageCode, { readonly title: string; readonly hint: string; readonly again: string }>> = {
  en: { title: 'This page could not be made', hint: 'The fault is ours.', again: 'Try again' },
  ru: { title: 'Не удалось собрать эту страницу', hint: 'Ошибка на нашей стороне.', again: 'Попробовать ещё раз' },
  kk: { title: 'Бұл бетті жасау мүмкін болмады', hint: 'Қате біздің тараптан.', again: 'Қайталап көру' },
}

export const failedPhrases = (language: string) => failed[isLanguageCode(language) ? language : fallbackLanguage]
