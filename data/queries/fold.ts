const alike: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae' }

/** A text as it is compared in a search: lower case, no diacritics, no punctuation, one space between words. */
export const fold = (text: string): string =>
  text
    // First, since "№" is "No" in capitals. й and Cyrillic letters with marks of their own lose them, so that what is typed without them is found.
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ıøłđßæ]/g, (letter) => alike[letter]!)
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The different words of some texts, folded, as one line to search in. */
export const foldedWords = (texts: Iterable<string | null | undefined>): string => [...new Set([...texts].flatMap((text) => fold(text ?? '').split(' ')))].filter(Boolean).join(' ')

/** True where every word of the query begins a word of the folded line. */
export const hasEveryWord = (foldedLine: string, query: string): boolean => {
  const line = ` ${foldedLine}`
  return fold(query)
    .split(' ')
    .every((word) => line.includes(` ${word}`))
}
