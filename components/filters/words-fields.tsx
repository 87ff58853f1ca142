import { otherFields } from '@/data/address/href'
import type { Address } from '@/data/address/parameters'
import { facets } from '@/data/filters'
import type { Phrases } from '@/data/languages'

/** What stands in the form of words: the field, and the rest of the address. */
export function WordsFields({ address, filters }: { readonly address: Address; readonly filters: Phrases['filters'] }) {
  return (
    <>
      {otherFields(address, [...facets.q.keys, 'event', 'at']).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {/* A new key gives the field the address's words again after Back. */}
      <input key={address.q} type="search" name="q" defaultValue={address.q} maxLength={200} aria-label={filters.words} placeholder={filters.wordsHint} />
      <button type="submit">{filters.find}</button>
    </>
  )
}
