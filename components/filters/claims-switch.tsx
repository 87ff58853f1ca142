'use client'

import { memo } from 'react'
import { AddressLink } from '@/components/atlas/address-link'
import type { Address } from '@/data/address/parameters'
import type { Phrases } from '@/data/languages'

const readings = ['report', 'record'] as const

/** Only what the report says, or with what other sources add. */
export const ClaimsSwitch = memo(function ClaimsSwitch({ address, phrases: { claims } }: { readonly address: Address; readonly phrases: Phrases }) {
  return (
    <div className="switch" role="group" aria-label={claims.label} title={claims.hint}>
      {readings.map((reading) => (
        <AddressLink key={reading} to={{ ...address, claims: reading }} isPressed={address.claims === reading}>
          {claims[reading]}
        </AddressLink>
      ))}
    </div>
  )
})
