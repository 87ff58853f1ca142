import { facets } from '@/data/filters'
import { id, type Parameter } from '@/data/filters/parameter'
import { claims } from './claims'
import { members } from './members'
import { viewPoint } from './view-point'

/** THE LIST of what an address holds, in the order in which it is spelled. The facets come first. */
export const parameters = {
  ...facets,
  claims,
  members,
  event: id('event', (report) => report.events.map((event) => event.id)),
  at: id('at', (report) => Object.keys(report.places)),
  map: viewPoint,
} as const

type ValueOf<P> = P extends Parameter<infer Value> ? Value : never

/** The state of a screen: what the query string of every address says, the same for atlas, embed, picture, download and API. */
export type Address = { readonly [name in keyof typeof parameters]: ValueOf<(typeof parameters)[name]> }

/** The parameters one after the other, for what is done to all of them alike. */
export const eachParameter = Object.entries(parameters) as unknown as readonly (readonly [keyof Address, Parameter<unknown>])[]

/** An address that says nothing: the whole report. */
export const plainAddress = Object.fromEntries(eachParameter.map(([name, { none }]) => [name, none])) as unknown as Address
