/** A place on the screen, y downwards. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** The keys that go somewhere, and where. */
const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const

export type ArrowKey = keyof typeof directions

export const isArrowKey = (key: string): key is ArrowKey => Object.hasOwn(directions, key)

/**
 * The spot that an arrow key leads to: the nearest in its quarter of the plane, each quarter being all that lies less
 * than 45° off; where that is empty, the one of the half plane that is least off. Null where nothing lies that way.
 */
export function nearestSpot<Placed extends Spot>(from: Spot, spots: readonly Placed[], key: ArrowKey): Placed | null {
  const [right, down] = directions[key]
  const ahead = spots.flatMap((spot) => {
    const [x, y] = [spot.x - from.x, spot.y - from.y]
    const along = x * right + y * down
    const off = Math.abs(x * down) + Math.abs(y * right)
    if (along <= 0) return []
    return [{ spot, rank: off <= along ? Math.hypot(x, y) : 1e6 * (off / along) + Math.hypot(x, y) }]
  })
  return ahead.sort((a, b) => a.rank - b.rank)[0]?.spot ?? null
}
