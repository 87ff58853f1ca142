'use client'

import { use } from 'react'
import { AddressContext } from '@/components/atlas/address-link'
import { otherFields } from '@/data/address/href'
import type { Address } from '@/data/address/parameters'
import { facets } from '@/data/filters'
import type { Phrases } from '@/data/languages'

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
      {otherFields(address, ['years', 'event', 'at']).map(([key, hidden]) => (
        <input key={key} type="hidden" name={key} value={hidden} />
      ))}
      <label>
        <span>{years.label}</span>
        <input key={value} type="text" name="years" inputMode="text" defaultValue={value} placeholder={placeholder} pattern=" *(\d{1,4}|\d{0,4} *[\-–—] *\d{0,4}) *" title={years.input} size={11} autoComplete="off" />
      </label>
      <button type="submit">{years.show}</button>
    </form>
  )
}
