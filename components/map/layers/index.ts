import type { MapLayer } from './layer'
import { places } from './places'

/** THE LIST of map layers, the lowest first. */
export const layers: readonly MapLayer[] = [places]
