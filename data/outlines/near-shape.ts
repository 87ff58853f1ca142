import type { Position } from 'geojson'
import { locatedShapes } from './located-shapes'
import type { Outlines } from './outlines'
import { shapeHolds } from './shape-at'
import type { Point } from './source'

/** Of latitude; of longitude at the equator. */
const degreeKm = 111.195

/** Whether the shape holds the point or comes within so many kilometres of it. False for an id that is no shape. */
export const nearShape = (id: string, point: Point, km: number, outlines: Outlines): boolean => (kmToShape(id, point, outlines) ?? Infinity) <= km

/**
 * Kilometres from the point to the shape, 0 inside it, null for an id that is no shape. Reckoned on the plane that touches
 * the globe at the point: good to a percent within a few hundred kilometres, and to tell near from far beyond that.
 */
export function kmToShape(id: string, point: Point, outlines: Outlines): number | null {
  const shape = locatedShapes(outlines).find((located) => located.id === id)
  if (!shape) return null
  if (shapeHolds(shape, point)) return 0
  let nearest = Infinity
  for (const ring of shape.polygons.flatMap(({ rings }) => rings)) {
    for (const [index, corner] of ring.slice(1).entries()) nearest = Math.min(nearest, kmToStretch(point, ring[index] ?? corner, corner))
  }
  return nearest
}

function kmToStretch([longitude, latitude]: Point, [startX = 0, startY = 0]: Position, [endX = 0, endY = 0]: Position): number {
  const eastKm = degreeKm * Math.cos((latitude * Math.PI) / 180)
  // The start is taken the short way round; the end where it lies from the start, or a stretch on the far side would span the globe.
  const turn = ((startX - longitude + 540) % 360) - 180
  return fromZero(turn * eastKm, (startY - latitude) * degreeKm, (turn + endX - startX) * eastKm, (endY - latitude) * degreeKm)
}

/** From 0, 0 to the nearest point of the stretch from a to b. */
function fromZero(ax: number, ay: number, bx: number, by: number): number {
  const [alongX, alongY] = [bx - ax, by - ay]
  const length2 = alongX ** 2 + alongY ** 2
  const share = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * alongX + ay * alongY) / length2))
  return Math.hypot(ax + alongX * share, ay + alongY * share)
}
