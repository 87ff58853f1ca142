import type { Position } from 'geojson'

/** A closed ring of longitude, latitude in degrees: its last point is its first. */
export type Ring = Position[]

/** A shape on the way from the source to the topology: an id and its polygons, each an outer ring and its holes. */
export interface Shape {
  readonly id: string
  readonly polygons: readonly Ring[][]
}
