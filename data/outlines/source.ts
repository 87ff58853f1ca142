import type { GeoJsonProperties } from 'geojson'
import type { GeometryObject, Topology } from 'topojson-specification'

/** Longitude, latitude in degrees. */
export type Point = readonly [longitude: number, latitude: number]

/** A part of the globe in degrees; a side that is not named is open. */
export interface Window {
  readonly west?: number
  readonly south?: number
  readonly east?: number
  readonly north?: number
}

/** A part of one shape that becomes a shape of its own. */
export interface Split {
  readonly from: string
  readonly id: string
  /** The line of the cut. Its two ends are moved to the nearest vertices of the outline, so that neighbours still share every point with both parts. */
  readonly line: readonly Point[]
  /** A point of the part that is split off. */
  readonly holding: Point
}

/** Shapes that are drawn as one. */
export interface Merge {
  readonly into: string
  readonly from: readonly string[]
}

/** A border drawn dashed, inside the window where there is one and solid outside it. */
export interface DisputedBorder {
  readonly between: readonly [string, string]
  readonly within?: Window
}

/** Where outlines come from: another file of boundaries, or another view of them, is another of these. */
export interface BoundarySource {
  readonly topology: Topology
  /** The object of the topology that holds the shapes; polygons all. */
  readonly object: string
  readonly idOf: (shape: GeometryObject<GeoJsonProperties>) => string
  readonly splits: readonly Split[]
  /** Done after the borders are drawn: a border between merged shapes stays where it is called disputed, and goes where it is not. */
  readonly merges: readonly Merge[]
  readonly disputed: readonly DisputedBorder[]
}
