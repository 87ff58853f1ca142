/** A sign on a map of known scale. */
export interface Sign {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radiusPx: number
  /** The one that matters less gives way more. */
  readonly weight: number
}

/** Two signs may share this much of an edge. */
const sharedPx = 2
/** The room that a finger or a shaking hand needs from one to the next, 24 px (WCAG 2.5.8), and what is lost by rounding. */
const clearPx = 25
/** No sign is moved further than this, a little more than its own size: it would be another place. */
const mostPx = 28
/** As near as it need be. */
const nearPx = 0.05
const mostPasses = 80

/**
 * How far each sign is moved so that none hides another at this scale, and each can be pointed at: the cartographer's
 * displacement. Two that are too near go apart along the axis on which their points lie further from one another, so that
 * what lies north of a place stays north of it; both by their weights, again and again, until all have their room. The map
 * may be a little larger or smaller and all of them still stand about the same. Nearer, there is room and nothing is moved.
 */
export function displace(signs: readonly Sign[]): ReadonlyMap<string, readonly [dx: number, dy: number]> {
  const moved = signs.map((sign) => ({ ...sign, own: sign })).sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  const pairs = moved.flatMap((one, index) => moved.slice(index + 1).map((other) => [one, other] as const))
  const setApart = () => {
    let isSettled = true
    for (const [one, other] of pairs) {
      const room = Math.max(one.radiusPx + other.radiusPx - sharedPx, clearPx)
      if (Math.abs(other.x - one.x) > room - nearPx || Math.abs(other.y - one.y) > room - nearPx) continue
      isSettled = false
      const [a, b] = [one.own, other.own]
      const axis = Math.abs(b.x - a.x) - Math.abs(b.y - a.y) > nearPx ? 'x' : 'y'
      const step = ((b[axis] < a[axis] ? -room : room) - other[axis] + one[axis]) / (a.weight + b.weight)
      one[axis] -= step * b.weight
      other[axis] += step * a.weight
    }
    return isSettled
  }
  for (let pass = 0; pass < mostPasses && !setApart(); pass++);
  return new Map(
    moved.map(({ id, x, y, own }) => {
      const [dx, dy] = [x - own.x, y - own.y]
      const part = Math.min(1, mostPx / Math.hypot(dx, dy))
      return [id, [dx * part, dy * part]]
    }),
  )
}
