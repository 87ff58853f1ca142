import type { MultiPolygon, Point, Position } from 'geojson'
import { holds } from '@/data/outlines/holds'
import { boxAround, type Box } from './box'

const isIn = ([x = NaN, y = NaN]: Position, { west, south, east, north }: Box) => x >= west && x <= east && y >= south && y <= north

/** Whether the stretch from a to b has a point in the box: it is cut to the box side by side (Liang and Barsky). */
function crosses([ax = NaN, ay = NaN]: Position, [bx = NaN, by = NaN]: Position, { west, south, east, north }: Box): boolean {
  let [from, to] = [0, 1]
  for (const [step, room] of [[ax - bx, ax - west], [bx - ax, east - ax], [ay - by, ay - south], [by - ay, north - ay]] as const) {
    if (step === 0 && room < 0) return false
    if (step < 0) from = Math.max(from, room / step)
    if (step > 0) to = Math.min(to, room / step)
  }
  return from <= to
}

function polygonMeets(rings: readonly Position[][], box: Box): boolean {
  const [outer = []] = rings
  const around = boxAround(outer)
  if (!around || around.east < box.west || around.west > box.east || around.north < box.south || around.south > box.north) return false
  if (rings.some((ring) => ring.slice(1).some((spot, index) => crosses(ring[index] ?? spot, spot, box)))) return true
  // No border in the box: it lies within the polygon whole, or outside, or in a hole.
  return rings.filter((ring) => holds(ring, [box.west, box.south])).length % 2 === 1
}

/** Whether the geometry has a point in one of the boxes, edges included. What has no geometry is nowhere. */
export function intersects(geometry: Point | MultiPolygon | null, boxes: readonly Box[]): boolean {
  if (geometry === null) return false
  return boxes.some((box) => (geometry.type === 'Point' ? isIn(geometry.coordinates, box) : geometry.coordinates.some((rings) => polygonMeets(rings, box))))
}
