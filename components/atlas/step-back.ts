import type { KeyboardEvent } from 'react'

/** Escape among events or places is the link back, where there is one; in an open menu it closes that. */
export function stepBack(event: KeyboardEvent<HTMLElement>): void {
  const { key, target } = event
  if (key !== 'Escape' || !(target as Element).closest('.panel, .map') || (target as Element).closest('.download-menu[open]')) return
  event.currentTarget.querySelector<HTMLElement>('.back')?.click()
}
