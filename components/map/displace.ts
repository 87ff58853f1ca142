/** A sign on a map of known scale. */
export interface Sign {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radiusPx: number
  /** The one that matters less gives way. */
  readonly weight: number
}

/** Two signs may share this much of an edge. */
const sharedPx = 2
/** No sign is moved further than about its own size: more would be another place. */
const mostPx = 20

/**
 * How far each sign is moved so that a small one is not hidden under a large one at this scale: the cartographer's
 * displacement. The heavier sign stays on its point; what gives way goes straight away from it. Nearer, there is room and
 * nothing is moved.
 */
export function displace(signs: readonly Sign[]): ReadonlyMap<string, readonly [dx: number, dy: number]> {
  const settled: Sign[] = []
  const moves = new Map<string, readonly [number, number]>()
  for (const sign of [...signs].sort((a, b) => b.weight - a.weight || b.radiusPx - a.radiusPx || (a.id < b.id ? -1 : 1))) {
    let [x, y] = [sign.x, sign.y]
    for (const other of settled) {
      const [awayX, awayY] = [x - other.x, y - other.y]
      const apart = Math.hypot(awayX, awayY)
      const wanted = sign.radiusPx + other.radiusPx - sharedPx
      if (apart >= wanted) continue
      const [unitX, unitY] = apart > 0.5 ? [awayX / apart, awayY / apart] : [0, 1]
      x = other.x + unitX * wanted
      y = other.y + unitY * wanted
    }
    const moved = Math.hypot(x - sign.x, y - sign.y)
    const share = moved > mostPx ? mostPx / moved : 1
    const move = [(x - sign.x) * share, (y - sign.y) * share] as const
    moves.set(sign.id, move)
    settled.push({ ...sign, x: sign.x + move[0], y: sign.y + move[1] })
  }
  return moves
}
