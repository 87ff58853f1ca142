import type { Spot } from './clip'

/** A spot as one number: no level is 2^20 units wide. */
const keyOf = ([x, y]: Spot) => x * 1_048_576 + y

/**
 * Rings around the same ground without the stretches that two of them share: what divides neighbours is gone, coasts and
 * outer borders stay. Neighbours run along what they share in opposite directions, as rings of one topology do; where they
 * do not, the stretch stays, which is seen by nobody when the rings are filled by the even-odd rule.
 */
export function dissolve(rings: readonly (readonly Spot[])[]): Spot[][] {
  const stretches = new Map<number, Map<number, readonly [from: Spot, to: Spot]>>()
  for (const ring of rings)
    for (const [index, to] of ring.entries()) {
      const from = ring.at(index - 1) ?? to
      const [start, end] = [keyOf(from), keyOf(to)]
      if (start === end || stretches.get(end)?.delete(start)) continue
      const leaving = stretches.get(start)
      if (leaving) leaving.set(end, [from, to])
      else stretches.set(start, new Map([[end, [from, to]]]))
    }
  return joined(stretches)
}

/** The stretches end to end. Which of several leaves a spot first makes other rings around the same ground. */
function joined(stretches: Map<number, Map<number, readonly [Spot, Spot]>>): Spot[][] {
  const rings: Spot[][] = []
  for (const [start, leaving] of stretches)
    while (leaving.size > 0) {
      const ring: Spot[] = []
      for (let at = start; ; ) {
        const [next] = stretches.get(at) ?? []
        if (!next) break
        const [end, [from]] = next
        stretches.get(at)?.delete(end)
        ring.push(from)
        at = end
        if (at === start) break
      }
      rings.push(ring)
    }
  return rings
}
