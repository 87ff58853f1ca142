'use client'

import { useEffect, useRef, type RefObject } from 'react'
import type { Address } from '@/data/address/parameters'

/** Where something was chosen: its item of the list, else the marker that is seen. */
const originOf = (panel: HTMLElement | null, id: string): HTMLElement | null | undefined => panel?.querySelector<HTMLElement>(`[data-event="${id}"] a`) ?? document.querySelector<HTMLElement>(`[data-map="static"] .fitted [data-place="${id}"], [data-map="live"] .live [data-place="${id}"]`)

/**
 * Takes the reader to what was chosen: its heading gets the focus and comes into view. Not on the first view, where the
 * page begins at its top. Going back, by whatever way, leads to where it was chosen, unless the focus is elsewhere.
 */
export function useArrival(panel: RefObject<HTMLElement | null>, { event, at }: Address): void {
  const chosen = event ?? at
  const before = useRef(chosen)
  useEffect(() => {
    const left = before.current
    if (left === chosen) return
    before.current = chosen
    const origin = event === null && left !== null && document.activeElement === document.body && originOf(panel.current, left)
    if (origin) return origin.focus()
    if (chosen === null) return
    const heading = panel.current?.querySelector<HTMLElement>('h2[tabindex="-1"]')
    heading?.focus({ preventScroll: true })
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [panel, chosen, event])
}
