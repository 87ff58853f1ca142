'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { versionKey } from '@/data/address/edition'
import { addressQuery } from '@/data/address/href'
import type { Address } from '@/data/address/parameters'
import { parseAddress, type ParsedAddress } from '@/data/address/parse'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { afterPaint } from './after-paint'

interface AddressAccess extends ParsedAddress {
  readonly hrefOf: (address: Address) => string
  /** Goes to an address. A step that Back should undo is pushed; moving the map replaces. */
  readonly go: (address: Address, how?: 'push' | 'replace') => void
}

/** What the router said last, and what the screen shows. */
interface Told {
  readonly heard: string
  readonly query: string
  /** Where the screen went by itself, ahead of the router: what the query says need not be read again. Null after Back or Forward. */
  readonly went: Address | null
}

/** Keys that are answered before the atlas is drawn: by the page's colours, and by the version of the report. */
const ownKeys = ['theme', versionKey]

/**
 * The address as the screen's only state, and the only place that writes it. The server is not asked again: everything is
 * here. The screen answers at once; Next's router, which hears of the new address too, follows when it can.
 */
export function useAddress(report: SpokenReport): AddressAccess {
  const pathname = usePathname()
  const routed = useSearchParams().toString()
  const [{ heard, query, went }, setQuery] = useState<Told>({ heard: routed, query: routed, went: null })
  // The router follows the screen where that went by itself; else the screen follows the router.
  if (heard !== routed) setQuery({ heard: routed, query: went ? query : routed, went })
  // Who goes back before the router has heard of the step leaves it with nothing to tell. Words that a page loaded anew since was not sent for are the server's to answer.
  useEffect(() => {
    const onBack = () => {
      const asked = new URLSearchParams(window.location.search)
      if (asked.get('q') && report.events[0]?.searchLine === null) window.location.reload()
      setQuery((before) => ({ ...before, query: asked.toString(), went: null }))
    }
    addEventListener('popstate', onBack)
    return () => removeEventListener('popstate', onBack)
  }, [report])
  const parsed = useMemo<ParsedAddress>(() => (went ? { address: went, refusals: [] } : parseAddress(new URLSearchParams(query), report, ownKeys)), [query, went, report])
  const hrefOf = useCallback((address: Address) => `${pathname}${addressQuery(address)}`, [pathname])
  const go = useCallback(
    (address: Address, how: 'push' | 'replace' = 'push') => {
      const href = hrefOf(address)
      // As the router spells it.
      const next = new URLSearchParams(addressQuery(address)).toString()
      setQuery((before) => (before.query === next ? before : { ...before, query: next, went: address }))
      // Costs as much as drawing a list: the reader sees the answer first.
      afterPaint(() => (how === 'push' ? window.history.pushState(null, '', href) : window.history.replaceState(null, '', href)))
    },
    [hrefOf],
  )
  return { ...parsed, hrefOf, go }
}
