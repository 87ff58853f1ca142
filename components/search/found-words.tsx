import { Spoken } from '@/components/language/spoken'
import type { Found } from '@/data/queries/search/find'

interface FoundWordsProps {
  readonly found: Found
  /** Letters of the line, where there is room for one only: what is cut off is not laid out either. */
  readonly longest?: number
}

const shorten = (words: string, longest: number) => (words.length > longest ? `${words.slice(0, words.lastIndexOf(' ', longest))}…` : words)

/** What a result says: what is found, the name it was found by, and a line that tells it from others. */
export function FoundWords({ found: { item, alias }, longest = Infinity }: FoundWordsProps) {
  return (
    <>
      <span className="found-title">
        <Spoken text={item.title} />
      </span>
      {(alias ?? item.detail.words) && (
        <span className="found-detail">
          {alias && (
            <span className="found-alias" lang={alias.language ?? undefined}>
              {alias.words}
            </span>
          )}
          {alias && item.detail.words && ' · '}
          <Spoken text={{ ...item.detail, words: shorten(item.detail.words, longest) }} />
        </span>
      )}
    </>
  )
}
