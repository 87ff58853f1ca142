'use client'

import { memo, use } from 'react'
import { AddressContext } from '@/components/atlas/address-link'
import { otherFields } from '@/data/address/href'
import type { Address } from '@/data/address/parameters'
import { facets } from '@/data/filters'
import type { Phrases } from '@/data/languages'

interface WordsFormProps {
  readonly address: Address
  readonly phrases: Phrases
  readonly path: string
}

/** Words to look for in the events. A form, so that it works without a script too. */
export const WordsForm = memo(function WordsForm({ address, phrases: { filters }, path }: WordsFormProps) {
  const access = use(AddressContext)
  const keys = [...facets.q.keys, 'event', 'at']
  return (
    <form
      className="words"
      action={path}
      method="get"
      onSubmit={(event) => {
        if (!access) return
        event.preventDefault()
        const written = String(new FormData(event.currentTarget).get('q') ?? '').trim()
        access.go({ ...address, q: written, event: null, at: null })
      }}
    >
      {otherFields(address, keys).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {/* A new key gives the field the address's words again after Back. */}
      <input key={address.q} type="search" name="q" defaultValue={address.q} maxLength={200} aria-label={filters.words} placeholder={filters.wordsHint} />
      <button type="submit">{filters.find}</button>
    </form>
  )
})
