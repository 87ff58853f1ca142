/** A name to be looked for in a text, and what it stands for. */
export interface MarkedName {
  readonly name: string
  readonly href: string
  /** Letter by letter, in a language with cases too: the words were taken from the text. */
  readonly isExact?: true
}

/** A piece of a text: plain words, or a name with where it leads. */
export interface TextPiece {
  readonly words: string
  readonly href: string | null
}

const escape = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Languages that bend names: a word may stand with another ending than the name has. */
const isBending = (language: string) => language !== 'en'
const vowels = /[аеёиоуыэюяәөүұіь]$/i
const shortest = 4
const shortestBesideNumber = 3
const longestEnding = 5

/** A word with any ending instead of its own; one too short or in capitals stays as it is. */
const bent = (word: string, shortest: number) => (word.length >= shortest && word !== word.toUpperCase() ? `${escape(word.replace(vowels, ''))}\\p{L}{0,${longestEnding}}` : escape(word))

/** The name as a pattern: the whole of it; in a language with cases a single long word, or the words beside a number, with any ending. */
function patternOf({ name, isExact }: MarkedName, language: string): string {
  if (isExact || !isBending(language)) return escape(name)
  if (/^\p{L}+$/u.test(name)) return bent(name, shortest)
  // "2005 жылғы 16 тамыз", "август 2005": a number keeps such a name from being taken for another.
  return /\p{N}/u.test(name) ? name.split(/(\p{L}+)/u).map((piece) => bent(piece, shortestBesideNumber)).join('') : escape(name)
}

/**
 * A text cut into pieces, with the names in it marked: each name once, where it first stands by itself; of two names at one
 * place the longer. Names are found as whole words only. Joined again, the pieces are the text.
 */
export function markNames(text: string, names: readonly MarkedName[], language: string): readonly TextPiece[] {
  const byLength = [...names].filter(({ name }) => name !== '').sort((a, b) => b.name.length - a.name.length)
  if (byLength.length === 0) return [{ words: text, href: null }]
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${byLength.map((name) => `(${patternOf(name, language)})`).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const pieces: TextPiece[] = []
  const marked = new Set<number>()
  let end = 0
  for (const found of text.matchAll(any)) {
    const index = found.slice(1).findIndex((group) => group !== undefined)
    if (marked.has(index)) continue
    marked.add(index)
    if (found.index > end) pieces.push({ words: text.slice(end, found.index), href: null })
    pieces.push({ words: found[0], href: byLength[index]!.href })
    end = found.index + found[0].length
  }
  if (end < text.length) pieces.push({ words: text.slice(end), href: null })
  return pieces
}
