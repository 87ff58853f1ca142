import { fold } from '../fold'
import { beginningWith } from './beginning-with'
import { latin } from './latin'
import { canSlip, matchWord, type Fit } from './match-word'
import { spellingsOf, type SearchIndex } from './open-index'
import type { SearchItem, SearchName } from './search-item'
import { isUncut, slippedStemOf, stemOf } from './stems'
import { synonymOf } from './synonym-of'

/** An item that was found. */
export interface Found {
  readonly item: SearchItem
  /** The name by which it was found, where neither its title nor its second line has it. */
  readonly alias: SearchName | null
}

/** What a word is worth that stands in a name of the item, or is only told of it. */
const worth: Readonly<Record<Fit, { readonly named: number; readonly told: number }>> = {
  exact: { named: 12, told: 4 },
  prefix: { named: 8, told: 3 },
  slip: { named: 6, told: 1 },
}
/** What the whole query is worth on top, where it is a name of the item, or the beginning of one. */
const wholeName = 100
const startOfName = 40
/** Of two names that fit alike, the title is the one to show. */
const titleFirst = 0.5

/** What a word is worth in an item, and in which of its names it stands; 0 where in the title or in none. */
interface Score {
  readonly points: number
  readonly name: number
}

/**
 * The items in which every word is found, best first: those that are called so before those whose name begins so, then those
 * that have the words in a name, those one slip away, and last those of which the words are only told.
 * @param query as it is typed, in any language and spelling; each word may be unfinished
 */
export function find(index: SearchIndex, query: string): Found[] {
  const typed = fold(query).split(' ').map(synonymOf).join(' ')
  const whole = latin(typed)
  if (whole === '') return []
  const scores = typed.split(' ').map((word) => scoreWord(index, word))
  return [...scores[0]!.keys()]
    .filter((item) => scores.every((score) => score.has(item)))
    .map((number) => {
      const words = scores.map((score) => score.get(number)!)
      const { points, name } = wholeFit(index.names[number]!, whole)
      const farthest = Math.max(...words.map((word) => word.name))
      return { number, points: words.reduce((sum, word) => sum + word.points, points), name: farthest && (name ?? farthest) }
    })
    .sort((a, b) => b.points - a.points || a.number - b.number)
    .map(({ number, name }) => found(index, number, name, typed))
}

/** Of names that are alike in Latin letters, the one in the letters that were typed. */
function found({ items, folded }: SearchIndex, number: number, name: number, typed: string): Found {
  const item = items[number]!
  // The title is the first of its names.
  const same = folded[number]!.indexOf(typed, 1)
  const alias = name === 0 ? undefined : item.names[(same > 0 ? same : name) - 1]
  return { item, alias: alias === undefined || item.detail.words.includes(alias.words) ? null : alias }
}

/** The best that the word is worth in each item that has it. A word that is known in full is no slip. */
function scoreWord({ named, told, words, stems }: SearchIndex, word: string): ReadonlyMap<number, Score> {
  const best = new Map<number, Score>()
  const score = (item: number, points: number, name: number) => {
    if (points > (best.get(item)?.points ?? 0)) best.set(item, { points, name })
  }
  const spellings = spellingsOf(word)
  const stem = stemOf(word)
  // A stem that is cut may be that of many words.
  const isTold = told.has(stem) && isUncut(stem)
  const maySlip = canSlip(word) && !isTold && !spellings.some((spelling) => named.has(spelling))
  for (const spelling of spellings)
    for (const known of maySlip ? words : beginningWith(words, spelling)) {
      const fit = matchWord(spelling, known, maySlip)
      if (fit) for (const { item, name } of named.get(known)!) score(item, worth[fit].named + (name === 0 ? titleFirst : 0), name)
    }
  const slipped = maySlip ? slippedStemOf(word) : null
  for (const known of slipped === null ? beginningWith(stems, stem) : stems) {
    const fit = matchWord(stem, known, false) ?? (slipped !== null && matchWord(slipped, known, true) ? 'slip' : null)
    if (fit) for (const item of told.get(known)!) score(item, worth[fit].told, 0)
  }
  return best
}

/** What the query is worth as a whole name, and which name that is. */
function wholeFit(names: readonly string[], whole: string): { readonly points: number; readonly name: number | null } {
  const same = names.indexOf(whole)
  if (same >= 0) return { points: wholeName, name: same }
  const start = names.findIndex((name) => name.startsWith(whole))
  return start >= 0 ? { points: startOfName, name: start } : { points: 0, name: null }
}
