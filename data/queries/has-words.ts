const escape = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** True where the words stand in the text as whole words. */
export const hasWords = (text: string, words: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}])${escape(words)}(?![\\p{L}\\p{N}])`, 'u').test(text)
