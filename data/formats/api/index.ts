import { bodies } from './bodies'
import { events } from './events'
import { places } from './places'
import type { Resource } from './resource'
import { states } from './states'

/** THE LIST of what the API gives of a report. Routes, paging and the OpenAPI document come from it. */
export const resources: readonly Resource[] = [events, bodies, places, states]
