import type { Language } from '@/data/languages'
import { find, type Found } from '@/data/queries/search/find'
import { groupFound } from '@/data/queries/search/group-found'
import { nearItems } from '@/data/queries/search/near-items'
import type { SearchIndex } from '@/data/queries/search/open-index'

/** A few results under one heading. */
export interface OfferGroup {
  readonly heading: string
  readonly found: readonly Found[]
}

/** What is offered for what has been typed so far. */
export interface Offer {
  readonly groups: readonly OfferGroup[]
  /** How many are shown, and how many there are. */
  readonly shown: number
  readonly total: number
}

export const noOffer: Offer = { groups: [], shown: 0, total: 0 }

const mostOfKind = 3
const most = 8

/** As many of the results as one looks through in a list that changes at every key, best kind first; where there is none, what may have been meant. */
export function lookUp(index: SearchIndex, query: string, phrases: Language['phrases']['search']): Offer {
  const all = find(index, query)
  let left = most
  const groups = groupFound(all).flatMap(({ kind, found }) => {
    const few = found.slice(0, Math.min(mostOfKind, left))
    left -= few.length
    return few.length > 0 ? [{ heading: phrases.kinds[kind], found: few }] : []
  })
  if (all.length > 0) return { groups, shown: most - left, total: all.length }
  const near = nearItems(index, query).map((item) => ({ item, alias: null }))
  return { groups: near.length > 0 ? [{ heading: phrases.near, found: near }] : [], shown: near.length, total: 0 }
}
