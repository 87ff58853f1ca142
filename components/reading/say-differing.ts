import type { Voice } from '@/components/language/voice'
import { sayCount } from '@/data/languages/say'
import type { MatchedText } from '@/data/queries/match-text'

/** Names the paragraphs that are not as they were read; empty where all are. */
export const sayDiffering = ({ differing }: MatchedText, { phrases, plural }: Voice): string =>
  differing.length === 0 ? '' : sayCount(phrases.reading.differing, differing.length, plural, { list: differing.map((number) => `¶${number}`).join(', ') })
