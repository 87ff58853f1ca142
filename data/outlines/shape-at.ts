import { holds } from './holds'
import { locatedShapes, type LocatedShape } from './located-shapes'
import type { Outlines } from './outlines'
import type { Point } from './source'

/**
 * The id of the shape that holds the point, null at sea. Coasts are simplified: a harbour may lie at sea by a few
 * kilometres, which is what `nearShape` is for.
 */
export function shapeAt(point: Point, outlines: Outlines): string | null {
  return locatedShapes(outlines).find((shape) => shapeHolds(shape, point))?.id ?? null
}

/** Whether the point lies in one of the shape's polygons and in none of its holes. */
export function shapeHolds({ polygons }: LocatedShape, point: Point): boolean {
  const [longitude, latitude] = point
  return polygons.some(({ rings, west, south, east, north }) => {
    if (longitude < west || longitude > east || latitude < south || latitude > north) return false
    const [outer = [], ...holes] = rings
    return holds(outer, point) && !holes.some((hole) => holds(hole, point))
  })
}
