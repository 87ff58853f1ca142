import { fold } from '../fold'
import { latin } from './latin'

/** Longer beginnings tell little more apart, shorter ones too little. */
const stemLength = 6
/** Shorter words are mostly "of", "в" or "да", which nobody looks for in a text; numbers are no words. */
const shortestTold = 3

/** The beginning of a folded word in Latin letters: alike for most of the endings that Russian and Kazakh give it. */
export const stemOf = (folded: string): string => latin(folded).slice(0, stemLength)

/** True where the stem is surely the whole word. */
export const isUncut = (stem: string): boolean => stem.length < stemLength

/**
 * The beginning of a folded word that has perhaps a slip, without the letter that one left out would have brought to its
 * end. Null for a longer word: most of it is beyond its stem, so that more than a slip would be forgiven.
 */
export const slippedStemOf = (folded: string): string | null => (latin(folded).length <= stemLength + 1 ? latin(folded).slice(0, stemLength - 1) : null)

/** The different stems of the words of some texts. */
export const stemsOf = (texts: readonly (string | null | undefined)[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => fold(text ?? '').split(' ')).filter((word) => word.length >= shortestTold || /\d/.test(word)).map(stemOf))
