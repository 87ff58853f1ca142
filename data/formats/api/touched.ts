import { facets, isFiltered, type Filters } from '@/data/filters'
import { match } from '@/data/filters/match'
import type { ApiContext } from './resource'

/** Facets whose options are a resource of their own. */
type TouchedFacet = 'body' | 'place' | 'state'

/**
 * Whether something is named by an event that the query leaves, as the facet counts it: an organ for the body above it, a
 * site for its city. Where the query narrows nothing, everything is, though no event may name it.
 * @param idle facets that narrow nothing here unless another does
 */
export function touchedBy(name: TouchedFacet, { spoken, address }: ApiContext, idle: Partial<Filters> = {}): (id: string) => boolean {
  if (!isFiltered({ ...address, ...idle })) return () => true
  const { optionsOf } = facets[name]
  const touched = new Set(match(spoken, address, address.claims).flatMap((event) => optionsOf?.(event, address.claims, spoken) ?? []))
  return (id) => touched.has(id)
}

/** The years alone, which ask who belonged during them. */
export const yearsAlone: Partial<Filters> = { years: facets.years.none }
