import type { GeoJsonProperties } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { Ring } from './shape'

/**
 * The rings of one shape of a topology, polygon by polygon, the outer ring first; in the units of the topology.
 * @throws where the shape is no polygon
 */
export function polygonsOf(topology: Topology, shape: GeometryObject<GeoJsonProperties>): Ring[][] {
  if (shape.type === 'Polygon') return [feature(topology, shape).geometry.coordinates]
  if (shape.type === 'MultiPolygon') return feature(topology, shape).geometry.coordinates
  throw new Error(`${shape.id ?? 'A shape without id'} is a ${shape.type}; outlines are made of polygons.`)
}
