import type { Position } from 'geojson'
import { holds } from './holds'
import type { Ring, Shape } from './shape'
import type { Point, Split } from './source'

/**
 * Cuts a part off a shape: the shape that is left, and the new one.
 * @throws where the point of the part lies in neither half
 */
export function splitShape(shape: Shape, split: Split): [left: Shape, part: Shape] {
  const cut = shape.polygons.find(([outer = []]) => holds(outer, split.holding))
  if (!cut) throw new Error(`${split.id} cannot be split off ${shape.id}: ${split.holding.join(', ')} lies outside it.`)
  const [outer = [], ...holes] = cut
  const halves = splitRing(outer, split.line)
  const part = halves.find((half) => holds(half, split.holding))
  const left = halves.find((half) => half !== part)
  if (!part || !left) throw new Error(`${split.id} cannot be split off ${shape.id}: the line leaves ${split.holding.join(', ')} on neither side.`)
  const holesOf = (half: Ring) => holes.filter(([first = []]) => holds(half, first))
  return [
    { id: shape.id, polygons: shape.polygons.map((polygon) => (polygon === cut ? [left, ...holesOf(left)] : polygon)) },
    { id: split.id, polygons: [[part, ...holesOf(part)]] },
  ]
}

function splitRing(closed: Ring, line: readonly Point[]): [Ring, Ring] {
  const ring = closed.slice(0, -1)
  const start = nearestVertex(ring, line[0])
  const end = nearestVertex(ring, line.at(-1))
  const inner = line.slice(1, -1).map((point) => [...point])
  const there = start <= end ? ring.slice(start, end + 1) : [...ring.slice(start), ...ring.slice(0, end + 1)]
  const back = end <= start ? ring.slice(end, start + 1) : [...ring.slice(end), ...ring.slice(0, start + 1)]
  return [close([...there, ...inner.toReversed()]), close([...back, ...inner])]
}

const close = (ring: Ring): Ring => [...ring, ...ring.slice(0, 1)]

function nearestVertex(ring: Ring, [longitude, latitude]: Point = [0, 0]): number {
  const far = ([x = 0, y = 0]: Position) => (x - longitude) ** 2 + (y - latitude) ** 2
  return ring.reduce((best, point, index) => (far(point) < far(ring[best] ?? []) ? index : best), 0)
}
