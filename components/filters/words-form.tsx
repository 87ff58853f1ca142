'use client'

import { memo, use } from 'react'
import { AddressContext } from '@/components/atlas/address-link'
import type { Address } from '@/data/address/parameters'
import type { Phrases } from '@/data/languages'
import { WordsFields } from './words-fields'

interface WordsFormProps {
  readonly address: Address
  readonly phrases: Phrases
  readonly path: string
}

/** Words to look for in the events. A form, so that it works without a script too. */
export const WordsForm = memo(function WordsForm({ address, phrases: { filters }, path }: WordsFormProps) {
  const access = use(AddressContext)
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
      <WordsFields address={address} filters={filters} />
    </form>
  )
})
