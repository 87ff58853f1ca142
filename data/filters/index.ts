import { body } from './body'
import type { Facet } from './facet'
import { kind } from './kind'
import { place } from './place'
import { q } from './q'
import { state } from './state'
import { years } from './years'

/** THE LIST of facets, in the order in which the address spells them. */
export const facets = { years, body, kind, place, state, q } as const

type ValueOf<F> = F extends Facet<infer Value> ? Value : never

/** A value for each facet. */
export type Filters = { readonly [name in keyof typeof facets]: ValueOf<(typeof facets)[name]> }

export type FacetName = keyof typeof facets

/** The facets one after the other, for what is done to all of them alike. */
export const eachFacet = Object.entries(facets) as unknown as readonly (readonly [FacetName, Facet<unknown>])[]

/** Filters that leave every event. */
export const noFilters = Object.fromEntries(eachFacet.map(([name, { none }]) => [name, none])) as unknown as Filters

/** True where at least one facet narrows. */
export const isFiltered = (filters: Filters): boolean => eachFacet.some(([name, facet]) => facet.write(filters[name]).length > 0)
