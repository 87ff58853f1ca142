import type { Position } from 'geojson'
import { boxAround } from './box'
import type { Item } from './collection'
import { spanOf } from './time-span'

export const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'
const gregorian = 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian'

function* positionsOf(items: readonly Item[]): Generator<Position> {
  for (const { geometry } of items)
    if (geometry?.type === 'Point') yield geometry.coordinates
    else if (geometry) for (const rings of geometry.coordinates) for (const ring of rings) yield* ring
}

/** From where to where, from when to when, in the standard's form; what is not known is left out. */
export function extentOf(items: readonly Item[]): object {
  const box = boxAround(positionsOf(items))
  const span = spanOf(items.flatMap(({ times }) => times))
  const interval = span && [span.first && `${span.first}T00:00:00Z`, span.last && `${span.last}T23:59:59Z`]
  return {
    ...(box && { spatial: { bbox: [[box.west, box.south, box.east, box.north]], crs: crs84 } }),
    ...(interval && { temporal: { interval: [interval], trs: gregorian } }),
  }
}
