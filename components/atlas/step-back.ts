import type { KeyboardEvent } from 'react'

/** Escape among events or places is the link back, where there is one. */
export function stepBack(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape' || !(event.target as Element).closest('.panel, .map')) return
  event.currentTarget.querySelector<HTMLElement>('.back')?.click()
}
