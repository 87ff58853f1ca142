import type { Voice } from '@/components/language/voice'
import type { Address } from '@/data/address/parameters'
import { fill } from '@/data/languages/say'

/** The time for which states are shaded, in words. */
export function sayPeriod({ years: { from, to } }: Address, { phrases: { members } }: Voice): string {
  if (from === null && to === null) return members.years.events
  const words = from === null ? members.years.until : to === null ? members.years.since : from === to ? members.years.one : members.years.span
  return fill(words, { from: from ?? '', to: to ?? '' })
}
