/** How well a typed word fits a known one, best first. */
export type Fit = 'exact' | 'prefix' | 'slip'

/** Shorter words, such as acronyms, are too near to one another to be taken for slips. */
const shortestSlipped = 4
const shortestSlippedPrefix = 5

/** True where the word may be a slip of another: a number never is. */
export const canSlip = (word: string): boolean => word.length >= shortestSlipped && !/\d/.test(word)

/**
 * How a word as far as it is typed fits a known word: as a whole, as its beginning, or as one of the two but for one slip.
 * Null where it does not. One pass over the letters, since it runs over every known word at each key.
 */
export function matchWord(typed: string, known: string, maySlip: boolean): Fit | null {
  if (known.startsWith(typed)) return known.length === typed.length ? 'exact' : 'prefix'
  return maySlip && known.length >= typed.length - 1 && isOneSlip(typed, known) ? 'slip' : null
}

/** True where one letter was changed, put in or left out, or two neighbours swapped, and nothing else. */
function isOneSlip(typed: string, known: string): boolean {
  let at = 0
  while (at < typed.length && typed[at] === known[at]) at++
  const mayGoOn = typed.length >= shortestSlippedPrefix
  const isSameFrom = (from: number, knownFrom: number) => {
    const left = typed.length - from
    if (mayGoOn ? known.length - knownFrom < left : known.length - knownFrom !== left) return false
    for (let next = 0; next < left; next++) if (typed[from + next] !== known[knownFrom + next]) return false
    return true
  }
  const isSwapped = typed[at] === known[at + 1] && typed[at + 1] === known[at]
  return isSameFrom(at + 1, at + 1) || isSameFrom(at + 1, at) || isSameFrom(at, at + 1) || (isSwapped && isSameFrom(at + 2, at + 2))
}
