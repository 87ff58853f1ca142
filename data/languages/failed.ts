import { fallbackLanguage, isLanguageCode, type LanguageCode } from './codes'

/** Texts of the page for a fault of ours. Apart from the others since the browser must have them before anything goes wrong, in every language. */
const failed: Readonly<Record<LanguageCode, { readonly title: string; readonly hint: string; readonly again: string }>> = {
  en: { title: 'This page could not be made', hint: 'If it stays so, tell us.', again: 'Try again' },
  ru: { title: 'Не удалось собрать эту страницу', hint: 'Если не поможет, сообщите нам.', again: 'Повторить' },
  kk: { title: 'Бұл бетті жасау мүмкін болмады', hint: 'Көмектеспесе, бізге хабарлаңыз.', again: 'Қайталау' },
}

export const failedPhrases = (language: string) => failed[isLanguageCode(language) ? language : fallbackLanguage]
