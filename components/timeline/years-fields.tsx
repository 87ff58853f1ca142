import { otherFields } from '@/data/address/href'
import type { Address } from '@/data/address/parameters'
import type { Phrases } from '@/data/languages'

interface YearsFieldsProps {
  readonly address: Address
  readonly years: Phrases['years']
  /** The years as the address spells them. */
  readonly value: string
  readonly placeholder: string
}

/** What stands in the form of years: the field, and the rest of the address. */
export function YearsFields({ address, years, value, placeholder }: YearsFieldsProps) {
  return (
    <>
      {otherFields(address, ['years', 'event', 'at']).map(([key, hidden]) => (
        <input key={key} type="hidden" name={key} value={hidden} />
      ))}
      <label>
        <span>{years.label}</span>
        <input key={value} type="text" name="years" inputMode="text" defaultValue={value} placeholder={placeholder} pattern=" *(\d{1,4}|\d{0,4} *[\-–—] *\d{0,4}) *" title={years.input} size={11} autoComplete="off" />
      </label>
      <button type="submit">{years.show}</button>
    </>
  )
}
