'use client'

import { createContext, use, type ReactNode } from 'react'
import type { Address } from '@/data/address/parameters'
import { AddressLink } from './address-link'

/** The address to which the links of a list of events add one. */
export const ListAddress = createContext<Address | null>(null)

/** A link to an event's details beside what is on the screen now. */
export function EventLink({ event, children }: { readonly event: string; readonly children: ReactNode }) {
  // A list of events always has it around it.
  return <AddressLink to={{ ...use(ListAddress)!, event }}>{children}</AddressLink>
}
