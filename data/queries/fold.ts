const alike: Readonly<Record<string, string>> = { ё: 'е', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae' }

/** A text as it is compared in a search: lower case, no diacritics, no punctuation, one space between words. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[ёıøłđßæ]/g, (letter) => alike[letter]!)
    // й and Cyrillic letters with marks of their own lose them too, so that what is typed without them is found.
    .normalize('NFKD')
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
