import type { Outlines } from './outlines'
import { polygonsOf } from './polygons-of'
import type { Ring } from './shape'

/**
 * Outlines without the parts smaller than an area, in squared units of the topology. The largest part of a shape stays
 * however small it is: no state may vanish.
 */
export function dropIslets(outlines: Outlines, leastArea: number): Outlines {
  const geometries = outlines.objects.countries.geometries.map((shape) => {
    if (shape.type !== 'MultiPolygon') return shape
    const areas = polygonsOf(outlines, shape).map(([outer = []]) => areaOf(outer))
    const largest = areas.indexOf(Math.max(...areas))
    return { ...shape, arcs: shape.arcs.filter((_, index) => index === largest || (areas[index] ?? 0) >= leastArea) }
  })
  return { ...outlines, objects: { ...outlines.objects, countries: { type: 'GeometryCollection', geometries } } }
}

function areaOf(ring: Ring): number {
  const twice = ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? []
    return sum + beforeX * y - x * beforeY
  }, 0)
  return Math.abs(twice) / 2
}
