import type { LatLngBoundsLiteral, LatLngTuple } from 'leaflet'
import { unproject } from '@/data/outlines/mercator'
import type { Frame } from './frame'

/** The frame in Leaflet's order, latitude first: one of the two doors at which coordinates are turned round. */
export function frameBounds({ x, y, width, height }: Frame): LatLngBoundsLiteral {
  const [west, north] = unproject([x, y])
  const [east, south] = unproject([x + width, y + height])
  return [
    [south, west],
    [north, east],
  ]
}

/** The middle of the frame in Leaflet's order: the other door. */
export function frameCentre({ x, y, width, height }: Frame): LatLngTuple {
  const [longitude, latitude] = unproject([x + width / 2, y + height / 2])
  return [latitude, longitude]
}
