'use client'

import { useEffect, useRef, type RefObject } from 'react'
import type { Address } from '@/data/address/parameters'

/** Takes the reader to what was chosen: its heading gets the focus and comes into view. Not on the first view, where the page begins at its top. */
export function useArrival(panel: RefObject<HTMLElement | null>, { event, at }: Address): void {
  const chosen = event ?? at
  const before = useRef(chosen)
  useEffect(() => {
    if (before.current === chosen) return
    before.current = chosen
    if (chosen === null) return
    const heading = panel.current?.querySelector<HTMLElement>('h2[tabindex="-1"]')
    heading?.focus({ preventScroll: true })
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [panel, chosen])
}
