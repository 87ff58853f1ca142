import { readFileSync } from 'node:fs'
import type { MultiPolygon, Position } from 'geojson'
import { worldFile } from './files'
import type { Outlines } from './outlines'
import { polygonsOf } from './polygons-of'
import type { Ring } from './shape'

let read: ReadonlyMap<string, MultiPolygon> | undefined

/** Ten metres, finer than the grid of the file: what is behind it is noise. */
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4

/** Twice the area, below zero where the ring runs clockwise. */
const turnOf = (ring: Ring) => ring.slice(1).reduce((sum, [x = 0, y = 0], index) => sum + (ring[index]![0] ?? 0) * y - x * (ring[index]![1] ?? 0), 0)

/** A polygon as GeoJSON wants it: the outer ring against the clock, holes with it. Rings that shrank to a line are left out. */
function wound(polygon: readonly Ring[]): Position[][] {
  return polygon
    .map((ring) => ring.map(([x = 0, y = 0]) => [round(x), round(y)]))
    .filter((ring) => ring.length > 3 && turnOf(ring) !== 0)
    .map((ring, index) => (turnOf(ring) > 0 === (index === 0) ? ring : ring.toReversed()))
}

/**
 * The outlines as GeoJSON by ISO 3166-1 alpha-3, as the live map has them: longitude, latitude in degrees, cut at the
 * antimeridian. Read once.
 * @see https://www.rfc-editor.org/rfc/rfc7946#section-3.1.6
 */
export function worldAreas(): ReadonlyMap<string, MultiPolygon> {
  if (read) return read
  // Not checked again: the build wrote it, and a test holds the file to the build.
  const outlines = JSON.parse(readFileSync(worldFile(), 'utf8')) as Outlines
  read = new Map(outlines.objects.countries.geometries.map((shape) => [`${shape.id}`, { type: 'MultiPolygon', coordinates: polygonsOf(outlines, shape).map(wound).filter(({ length }) => length > 0) }]))
  return read
}
