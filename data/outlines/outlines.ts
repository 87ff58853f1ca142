import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson'
import { mergeArcs } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, MultiPolygon as ArcPolygons, Polygon, Topology } from 'topojson-specification'
import { drawBorders } from './draw-borders'
import { polygonsOf } from './polygons-of'
import { readShapes } from './read-shapes'
import type { Shape } from './shape'
import type { BoundarySource } from './source'
import { splitShape } from './split-shape'

/** `countries`: shapes whose id is an ISO 3166-1 alpha-3 code or, for what is no state, one of their own. `borders`: two MultiLineStrings, `solid` and `disputed`. */
export type Outlines = Topology<{ countries: GeometryCollection; borders: GeometryCollection }>

/**
 * Outlines from a source in every detail it has, in degrees: split, merged, cut at the antimeridian, borders sorted.
 * The same source gives the same bytes.
 * @throws where the source does not hold what it says: a shape to split or merge that is not there, a cut beside its shape
 */
export function outlines(source: BoundarySource): Outlines {
  const shapes = splitAll(readShapes(source), source)
  const apart = topology<{ countries: GeometryCollection }>({ countries: collect(shapes.map(asFeature)) })
  const { solid, disputed } = drawBorders(apart, source)
  return topology<{ countries: GeometryCollection; borders: GeometryCollection }>({
    countries: collect(mergeAll(apart, source)),
    borders: collect([asLines('solid', solid), asLines('disputed', disputed)]),
  })
}

function splitAll(shapes: readonly Shape[], { splits }: BoundarySource): readonly Shape[] {
  return splits.reduce((whole, split) => {
    if (!whole.some(({ id }) => id === split.from)) throw new Error(`${split.id} cannot be split off ${split.from}: the source has no such shape.`)
    return whole.flatMap((shape) => (shape.id === split.from ? splitShape(shape, split) : [shape]))
  }, shapes)
}

function mergeAll(apart: Topology<{ countries: GeometryCollection }>, { merges }: BoundarySource): Feature<MultiPolygon>[] {
  const members = apart.objects.countries.geometries.filter(isPolygonal)
  const swallowed = new Set(merges.flatMap(({ from }) => from))
  for (const id of [...swallowed, ...merges.map(({ into }) => into)]) if (!members.some((member) => member.id === id)) throw new Error(`${id} cannot be merged: the source has no such shape.`)
  return members
    .filter(({ id }) => !swallowed.has(`${id}`))
    .toSorted((a, b) => (`${a.id}` < `${b.id}` ? -1 : 1))
    .map((member): Feature<MultiPolygon> => {
      const from = merges.filter(({ into }) => into === member.id).flatMap((merge) => merge.from)
      const parts = members.filter(({ id }) => id === member.id || from.includes(`${id}`))
      // One shape alone is left as it is: merging would only put its rings in another order.
      const polygons = polygonsOf(apart, parts.length > 1 ? mergeArcs(apart, parts) : member)
      return asFeature({ id: `${member.id}`, polygons })
    })
}

const isPolygonal = (shape: { type: string | null }): shape is Polygon | ArcPolygons => shape.type === 'Polygon' || shape.type === 'MultiPolygon'

const collect = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })

const asFeature = ({ id, polygons }: Shape): Feature<MultiPolygon> => ({ type: 'Feature', id, properties: null, geometry: { type: 'MultiPolygon', coordinates: [...polygons] } })

const asLines = (id: string, lines: readonly number[][][]): Feature<MultiLineString> => ({ type: 'Feature', id, properties: null, geometry: { type: 'MultiLineString', coordinates: [...lines] } })
