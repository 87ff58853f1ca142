import type { MapLayer } from './layer'
import { lit } from './lit'
import { members } from './members'
import { places } from './places'

/** THE LIST of map layers, the lowest first. */
export const layers: readonly MapLayer[] = [members, lit, places]
