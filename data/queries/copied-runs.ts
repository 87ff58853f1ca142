import { fold } from './fold'

/** So many words in a row are a sentence of somebody's; fewer are the language's. */
export const runLength = 6

const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean)
const windowsOf = (words: readonly string[]): string[] => words.slice(runLength - 1).map((_, start) => words.slice(start, start + runLength).join(' '))

/** Every six words in a row of the texts, for `copiedRuns`: each text by itself. */
export const windowsIn = (texts: Iterable<string>): ReadonlySet<string> => new Set([...texts].flatMap((text) => windowsOf(wordsOf(text))))

/**
 * The runs of six words and more that a text has in common with another. What is within one name is no copy: a body or a
 * place is called what it is called.
 * @param theirs what `windowsIn` made of the other text
 * @param named what `windowsIn` made of proper names that may be as long as a run
 */
export function copiedRuns(text: string, theirs: ReadonlySet<string>, named: ReadonlySet<string> = new Set()): string[] {
  const words = wordsOf(text)
  const isCopied = windowsOf(words).map((window) => theirs.has(window) && !named.has(window))
  return isCopied.flatMap((copied, start) => {
    if (!copied || isCopied[start - 1]) return []
    const length = [...isCopied.slice(start), false].indexOf(false) + runLength - 1
    return words.slice(start, start + length).join(' ')
  })
}
