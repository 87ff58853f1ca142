import type { LatLngBoundsLiteral } from 'leaflet'
import { unproject } from '@/data/outlines/mercator'
import type { Frame } from './frame'

/** The frame in Leaflet's order, latitude first: the one door at which coordinates are turned round. */
export function frameBounds({ x, y, width, height }: Frame): LatLngBoundsLiteral {
  const [west, north] = unproject([x, y])
  const [east, south] = unproject([x + width, y + height])
  return [
    [south, west],
    [north, east],
  ]
}
