import { fold } from '../fold'
import { latin } from './latin'

/** Longer beginnings tell little more apart, shorter ones too little. */
const stemLength = 6
/** Shorter words are mostly "of", "в" or "да", which nobody looks for in a text; numbers are no words. */
const shortestTold = 3

/** The beginning of a folded word in Latin letters: alike for most of the endings that Russian and Kazakh give it. */
export const stemOf = (folded: string): string => latin(folded).slice(0, stemLength)

/** What a typed stem is compared by where it may have a slip: a letter that was left out has moved those behind it one to the front. */
export const slippedStemOf = (stem: string): string => stem.slice(0, stemLength - 1)

/** The different stems of the words of some texts. */
export const stemsOf = (texts: readonly (string | null | undefined)[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => fold(text ?? '').split(' ')).filter((word) => word.length >= shortestTold || /\d/.test(word)).map(stemOf))
