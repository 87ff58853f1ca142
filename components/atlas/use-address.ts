'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useCallback, useMemo } from 'react'
import { addressQuery } from '@/data/address/href'
import type { Address } from '@/data/address/parameters'
import { parseAddress, type ParsedAddress } from '@/data/address/parse'
import type { SpokenReport } from '@/data/queries/spoken-report'

interface AddressAccess extends ParsedAddress {
  readonly hrefOf: (address: Address) => string
  /** Goes to an address. A step that Back should undo is pushed; moving the map replaces. */
  readonly go: (address: Address, how?: 'push' | 'replace') => void
}

/** The address as the screen's only state, and the only place that writes it. The server is not asked again: everything is here. */
export function useAddress(report: SpokenReport): AddressAccess {
  const pathname = usePathname()
  const query = useSearchParams()
  const parsed = useMemo(() => parseAddress(new URLSearchParams(query.toString()), report), [query, report])
  const hrefOf = useCallback((address: Address) => `${pathname}${addressQuery(address)}`, [pathname])
  const go = useCallback(
    (address: Address, how: 'push' | 'replace' = 'push') => {
      const href = hrefOf(address)
      if (how === 'push') window.history.pushState(null, '', href)
      else window.history.replaceState(null, '', href)
    },
    [hrefOf],
  )
  return { ...parsed, hrefOf, go }
}
