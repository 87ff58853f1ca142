import type { Ring } from './shape'

/** Half a side of the square, in degrees: about a kilometre across in all. */
const half = 0.005

/** Whether the ring has shrunk to a point, whose place is still known. */
export function isPoint(ring: Ring): boolean {
  const [longitude, latitude] = ring[0] ?? []
  return ring.every(([x, y]) => x === longitude && y === latitude)
}

/**
 * A polygon whose outer ring or holes shrank to a point in the source gets a square there instead: the Vatican is such a
 * point, and so is the hole it leaves in Italy. Both get the same square, so they still fit.
 */
export function growPoint(polygon: Ring[]): Ring[] {
  return polygon.map((ring, index) => {
    if (!isPoint(ring)) return ring
    const [longitude = 0, latitude = 0] = ring[0] ?? []
    const [west, south, east, north] = [longitude - half, latitude - half, longitude + half, latitude + half].map((degrees) => Number(degrees.toFixed(5)))
    const square = [[west, south], [west, north], [east, north], [east, south], [west, south]].map(([x = 0, y = 0]) => [x, y])
    // Holes run the other way round, so that they are holes under either rule of filling.
    return index === 0 ? square : square.toReversed()
  })
}
