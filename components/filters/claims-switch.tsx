import { Fragment, memo } from 'react'
import type { DrawLink } from '@/components/atlas/address-link'
import type { Address } from '@/data/address/parameters'
import type { Phrases } from '@/data/languages'

const readings = ['report', 'record'] as const

/** Only what the report says, or with what other sources add. */
export const ClaimsSwitch = memo(function ClaimsSwitch({ address, phrases: { claims }, link }: { readonly address: Address; readonly phrases: Phrases; readonly link: DrawLink }) {
  return (
    <div className="switch" role="group" aria-label={claims.label} title={claims.hint}>
      {readings.map((reading) => (
        <Fragment key={reading}>{link({ to: { ...address, claims: reading }, isPressed: address.claims === reading, children: claims[reading] })}</Fragment>
      ))}
    </div>
  )
})
