import { polygonsOf } from './polygons-of'
import type { Outlines } from './outlines'
import type { Ring } from './shape'

/** A shape's polygons in degrees, each with the latitudes and longitudes it keeps to. */
export interface LocatedShape {
  readonly id: string
  readonly polygons: readonly { readonly rings: Ring[]; readonly west: number; readonly south: number; readonly east: number; readonly north: number }[]
}

const located = new WeakMap<Outlines, readonly LocatedShape[]>()

/** The shapes of outlines ready to be searched; made once for each outlines. */
export function locatedShapes(outlines: Outlines): readonly LocatedShape[] {
  const known = located.get(outlines)
  if (known) return known
  const shapes = outlines.objects.countries.geometries.map((shape) => ({
    id: `${shape.id}`,
    polygons: polygonsOf(outlines, shape).map((rings) => {
      const longitudes = (rings[0] ?? []).map(([longitude = 0]) => longitude)
      const latitudes = (rings[0] ?? []).map(([, latitude = 0]) => latitude)
      return { rings, west: Math.min(...longitudes), south: Math.min(...latitudes), east: Math.max(...longitudes), north: Math.max(...latitudes) }
    }),
  }))
  located.set(outlines, shapes)
  return shapes
}
