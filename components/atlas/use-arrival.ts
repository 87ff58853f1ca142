'use client'

import { useEffect, useRef, type RefObject } from 'react'
import type { Address } from '@/data/address/parameters'
import { bringIntoView } from './bring-into-view'

/** Where something was chosen: its item of the list, else the marker that is seen. */
const originOf = (panel: HTMLElement | null, id: string): HTMLElement | null | undefined => panel?.querySelector<HTMLElement>(`[data-event="${id}"] a`) ?? document.querySelector<HTMLElement>(`[data-map="static"] .fitted [data-place="${id}"], [data-map="live"] .live [data-place="${id}"]`)

/** A control that goes with what it did, such as "Clear filters", leaves the focus to the line that says what is left. */
function useNotLost(panel: RefObject<HTMLElement | null>, address: Address): void {
  const clicked = useRef<Element | null>(null)
  useEffect(() => {
    const keep = ({ target }: MouseEvent) => void (clicked.current = panel.current?.contains(target as Element) ? (target as Element) : null)
    document.addEventListener('click', keep, true)
    return () => document.removeEventListener('click', keep, true)
  }, [panel])
  useEffect(() => {
    if (document.activeElement !== document.body || (clicked.current?.isConnected ?? true)) return
    const line = panel.current?.querySelector<HTMLElement>('.panel-head')
    line?.focus({ preventScroll: true })
    bringIntoView(line)
  }, [panel, address])
}

/**
 * Takes the reader to what was chosen: its heading gets the focus and comes into view. Not on the first view, where the
 * page begins at its top. Going back, by whatever way, leads to where it was chosen, unless the focus is elsewhere.
 */
export function useArrival(panel: RefObject<HTMLElement | null>, address: Address): void {
  const { event, at } = address
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
    bringIntoView(panel.current)
  }, [panel, chosen, event])
  useNotLost(panel, address)
}
