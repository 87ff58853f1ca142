/** How well a typed word fits a known one, best first. */
export type Fit = 'exact' | 'prefix' | 'slip'

/** Shorter words, such as acronyms, are too near to one another to be taken for slips. */
const shortestSlipped = 4
const shortestSlippedPrefix = 5

/** True where the word may be a slip of another: a number never is. */
export const canSlip = (word: string): boolean => word.length >= shortestSlipped && !/\d/.test(word)

/** True where one letter was put in, left out or changed, or two neighbours swapped, and the rest is as `isRest` wants it. */
function isOneSlip(typed: string, known: string, isRest: (typedFrom: number, knownFrom: number) => boolean): boolean {
  let at = 0
  while (at < typed.length && typed[at] === known[at]) at++
  return isRest(at + 1, at + 1) || isRest(at + 1, at) || isRest(at, at + 1) || (typed[at] !== undefined && typed[at] === known[at + 1] && typed[at + 1] === known[at] && isRest(at + 2, at + 2))
}

/**
 * How a word as far as it is typed fits a known word: as a whole, as its beginning, or as one of the two but for one slip.
 * Null where it does not. One pass over the letters, since it runs over every known word at each key.
 */
export function matchWord(typed: string, known: string, maySlip: boolean): Fit | null {
  if (known.startsWith(typed)) return known.length === typed.length ? 'exact' : 'prefix'
  if (!maySlip || known.length < typed.length - 1) return null
  const isWhole = known.length <= typed.length + 1 && isOneSlip(typed, known, (typedFrom, knownFrom) => typed.slice(typedFrom) === known.slice(knownFrom))
  if (isWhole) return 'slip'
  return typed.length >= shortestSlippedPrefix && isOneSlip(typed, known, (typedFrom, knownFrom) => typedFrom <= typed.length && known.startsWith(typed.slice(typedFrom), knownFrom)) ? 'slip' : null
}
