import type { GeometryCollection, Topology } from 'topojson-specification'

/** The whole world's outlines: states, and borders with how far they are agreed on. */
export type WorldTopology = Topology<{ countries: GeometryCollection; borders: GeometryCollection }>

/** Fetched once and kept by the browser. */
const worldUrl = '/outlines/world.topo.json'

let fetched: Promise<WorldTopology> | null = null

/** The world for the live map. Asked for before the code that draws it, so that both are on their way at once. */
export function fetchWorld(): Promise<WorldTopology> {
  fetched ??= fetch(worldUrl).then((reply) => (reply.ok ? (reply.json() as Promise<WorldTopology>) : Promise.reject(new Error(`${worldUrl}: ${reply.status}`))))
  fetched.catch(() => (fetched = null)) // may be asked for again
  return fetched
}
