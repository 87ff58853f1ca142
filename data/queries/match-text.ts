import type { Fingerprint } from '@/data/model/fingerprint'
import { paragraphsOf } from './paragraphs-of'

/** A text brought along, held against the edition that was read. */
export interface MatchedText {
  /** The paragraphs that are the ones that were read, by number. */
  readonly paragraphs: ReadonlyMap<number, string>
  /** Numbers of those that the text has not, or has otherwise. */
  readonly differing: readonly number[]
}

/**
 * Finds a report's paragraphs in a text by their fingerprints, wherever they stand in it.
 * @param digest SHA-256 of words in UTF-8, in lower-case hexadecimal: a browser's or a server's
 */
export async function matchText(text: string, fingerprints: readonly Fingerprint[], digest: (words: string) => string | Promise<string>): Promise<MatchedText> {
  const lines = paragraphsOf(text)
  const digests = await Promise.all(lines.map(digest))
  const found = new Map(lines.map((words, index) => [digests[index]!, words]))
  const paragraphs = new Map(fingerprints.flatMap(({ number, sha256 }) => (found.has(sha256) ? [[number, found.get(sha256)!] as const] : [])))
  return { paragraphs, differing: fingerprints.map(({ number }) => number).filter((number) => !paragraphs.has(number)) }
}
