import { geoEquirectangular } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import type { Ring } from './shape'

/** Degrees in, degrees out: projecting does nothing but cut at 180° and close around the pole. */
const plate = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0)

const crosses = (ring: Ring) => ring.some(([longitude = 0], index) => Math.abs(longitude - (ring[index - 1]?.[0] ?? longitude)) > 180)

/**
 * The polygon in parts that keep to one side of 180°. A plane map draws a ring that crosses as a band around the whole world.
 * Polygons that do not cross come back as they are.
 */
export function cutAntimeridian(polygon: Ring[]): Ring[][] {
  if (!polygon.some(crosses)) return [polygon]
  const cut = geoProject({ type: 'Polygon', coordinates: polygon }, plate)
  if (!cut) return []
  return cut.type === 'Polygon' ? [cut.coordinates] : cut.coordinates
}
