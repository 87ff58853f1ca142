import type { Position } from 'geojson'

/** A rectangle in degrees that does not cross the antimeridian. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/

/**
 * Reads `bbox`: west, south, east, north in degrees, or six numbers with heights, which are passed over since nothing here
 * has one. West beyond east goes across the antimeridian, and is two boxes. Undefined where it is none.
 */
export function readBoxes(written: string): readonly Box[] | undefined {
  const parts = written.split(',').map((part) => part.trim())
  if ((parts.length !== 4 && parts.length !== 6) || !parts.every((part) => number.test(part))) return undefined
  const numbers = parts.map(Number)
  const half = parts.length / 2
  const [west = NaN, south = NaN, lowest = 0] = numbers.slice(0, half)
  const [east = NaN, north = NaN, highest = 0] = numbers.slice(half)
  if (south > north || lowest > highest || Math.max(Math.abs(south), Math.abs(north)) > 90 || Math.max(Math.abs(west), Math.abs(east)) > 180) return undefined
  return west <= east ? [{ west, south, east, north }] : [{ west, south, east: 180, north }, { west: -180, south, east, north }]
}

/** The least box around positions; null around none. */
export function boxAround(positions: Iterable<Position>): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x = NaN, y = NaN] of positions) {
    if (x < west) west = x
    if (x > east) east = x
    if (y < south) south = y
    if (y > north) north = y
  }
  return west <= east ? { west, south, east, north } : null
}
