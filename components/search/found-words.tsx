import { Spoken } from '@/components/language/spoken'
import type { Found } from '@/data/queries/search/find'

/** What a result says: what is found, the name it was found by, and a line that tells it from others. */
export function FoundWords({ found: { item, alias } }: { readonly found: Found }) {
  return (
    <>
      <span className="found-title">
        <Spoken text={item.title} />
      </span>
      {(alias ?? item.detail.words) && (
        <span className="found-detail">
          {alias && <span className="found-alias">{alias}</span>}
          {alias && item.detail.words && ' · '}
          <Spoken text={item.detail} />
        </span>
      )}
    </>
  )
}
