'use client'

import { use } from 'react'
import { AddressContext } from '@/components/atlas/address-link'
import type { Address } from '@/data/address/parameters'
import { facets } from '@/data/filters'
import type { Phrases } from '@/data/languages'
import { YearsFields } from './years-fields'

interface YearsFormProps {
  readonly address: Address
  readonly phrases: Phrases
  readonly path: string
  /** The years as the address spells them. */
  readonly value: string
  readonly placeholder: string
}

/** Years typed in. A form, so that it works without a script too. */
export function YearsForm({ address, phrases: { years }, path, value, placeholder }: YearsFormProps) {
  const access = use(AddressContext)
  return (
    <form
      className="years-form"
      action={path}
      method="get"
      onSubmit={(event) => {
        if (!access) return
        event.preventDefault()
        const written = String(new FormData(event.currentTarget).get('years') ?? '').trim()
        const { value: typed } = facets.years.parse((key) => (key === 'years' ? written : null), access.report)
        access.go({ ...address, years: { ...typed, withUndated: address.years.withUndated && typed !== facets.years.none }, event: null, at: null })
      }}
    >
      <YearsFields address={address} years={years} value={value} placeholder={placeholder} />
    </form>
  )
}
