import { cutAntimeridian } from './cut-antimeridian'
import { growPoint, isPoint } from './grow-point'
import { polygonsOf } from './polygons-of'
import type { Ring, Shape } from './shape'
import type { BoundarySource } from './source'

/** A metre or so: hides the noise of the source's own grid, on which neighbours would else not meet. */
const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5

const roundRing = (ring: Ring): Ring => ring.map((point) => point.slice(0, 2).map(rounded))

/**
 * The source's shapes as polygons in degrees, none crossing the antimeridian.
 * @throws where the object is missing or holds anything but polygons
 */
export function readShapes({ topology, object, idOf }: BoundarySource): Shape[] {
  const collection = topology.objects[object]
  if (collection?.type !== 'GeometryCollection') throw new Error(`The source has no collection "${object}"; it has ${Object.keys(topology.objects).join(', ')}.`)
  return collection.geometries.map((member) => {
    const polygons = polygonsOf(topology, member).flatMap(cutAntimeridian).map((polygon) => polygon.map(roundRing))
    // A part that is a point is noise beside others (Antarctica has one at the pole), and all there is of the Vatican.
    const parts = polygons.filter(([outer = []]) => !isPoint(outer))
    return { id: idOf(member), polygons: (parts.length > 0 ? parts : polygons).map(growPoint) }
  })
}
