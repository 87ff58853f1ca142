import type { Feature, Polygon } from 'geojson'
import { topology } from 'topojson-server'
import type { GeometryCollection } from 'topojson-specification'
import type { BoundarySource } from './source'

/** A square of ten degrees with a corner in the middle of each side, by its lower left corner. */
const square = (code: string, west: number, south: number): Feature<Polygon> => ({
  type: 'Feature',
  properties: { code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south], [west, south + 5], [west, south + 10], [west + 5, south + 10], [west + 10, south + 10],
        [west + 10, south + 5], [west + 10, south], [west + 5, south], [west, south],
      ],
    ],
  },
})

/**
 * A source of three squares in a row, for tests and as the smallest example of one:
 *
 *     +-----+-----+-----+
 *     | AAA : BBB | CCC |     the border of AAA and BBB is disputed in its northern half
 *     +-----+-----+-----+
 *     0     10    20    30
 */
export const toy: BoundarySource = {
  topology: topology<{ lands: GeometryCollection }>({ lands: { type: 'FeatureCollection', features: [square('AAA', 0, 0), square('BBB', 10, 0), square('CCC', 20, 0)] } }),
  object: 'lands',
  idOf: ({ properties }) => `${properties && 'code' in properties ? properties.code : ''}`,
  splits: [],
  merges: [],
  disputed: [{ between: ['BBB', 'AAA'], within: { south: 5 } }],
}
