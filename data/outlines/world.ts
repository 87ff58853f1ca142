import { geoArea } from 'd3-geo'
import { quantize } from 'topojson-client'
import { filter, planarTriangleArea, presimplify, simplify, type Triangle } from 'topojson-simplify'
import { dropIslets } from './drop-islets'
import type { Outlines } from './outlines'
import { polygonsOf } from './polygons-of'

/** Options of the file a browser fetches, with the reasons for their values. */
const world = {
  /** What sticks out by less goes: a triangle of about 8 by 8 km. It keeps the file under 110 kB in brotli. */
  leastTriangleKm2: 35,
  /** Islets below this many square degrees go, about 16 km across. */
  leastIslet: 0.02,
  /** Outlines of states smaller than this are kept as they are: they have no points to spare. */
  smallStateKm2: 6000,
  /** Steps of the grid along each side: 400 m. */
  gridSteps: 1e5,
} as const

const earthRadiusKm = 6371
const degreeKm = (earthRadiusKm * Math.PI) / 180

/**
 * By true area, not by square degrees: else the coasts of the Arctic take the bytes of the rest of the world.
 * But never nothing: Antarctica's corners lie at the pole itself, and without them it would have no foot.
 */
const squareKmOf = (triangle: Triangle) => planarTriangleArea(triangle) * degreeKm ** 2 * Math.max(0.1, Math.cos((triangle[1][1] * Math.PI) / 180))

/** The outlines as one small file for the live map: longitude, latitude in degrees, on a grid. */
export function worldOutlines(outlines: Outlines): Outlines {
  const weighted = presimplify(outlines, squareKmOf)
  for (const arc of arcsOfSmallStates(outlines)) for (const point of weighted.arcs[arc] ?? []) point[2] = Infinity
  const thinned = dropIslets(simplify(weighted, world.leastTriangleKm2), world.leastIslet)
  return quantize(filter(thinned, () => true), world.gridSteps)
}

function arcsOfSmallStates(outlines: Outlines): Set<number> {
  const small = outlines.objects.countries.geometries.filter((shape) => squareKm(polygonsOf(outlines, shape)) < world.smallStateKm2)
  return new Set(small.flatMap((shape) => (shape.type === 'MultiPolygon' ? shape.arcs.flat(2) : [])).map((arc) => (arc < 0 ? ~arc : arc)))
}

function squareKm(coordinates: number[][][][]): number {
  const area = geoArea({ type: 'MultiPolygon', coordinates })
  // On a sphere a ring the wrong way round holds all the rest: either way the smaller side is meant.
  return Math.min(area, 4 * Math.PI - area) * earthRadiusKm ** 2
}
