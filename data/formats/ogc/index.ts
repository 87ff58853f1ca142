import type { Collection } from './collection'
import { events } from './events'
import { places } from './places'
import { states } from './states'

/** THE LIST of the layers that every report has. */
export const collections: readonly Collection[] = [events, places, states]
