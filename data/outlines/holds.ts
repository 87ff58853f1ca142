import type { Position } from 'geojson'

/** Whether the ring goes round the point, by counting how often a ray to the right meets it. Any plane coordinates. */
export function holds(ring: readonly Position[], [x = 0, y = 0]: Position | readonly [number, number]): boolean {
  let isInside = false
  for (let here = 0, before = ring.length - 1; here < ring.length; before = here++) {
    const [ax = 0, ay = 0] = ring[here] ?? []
    const [bx = 0, by = 0] = ring[before] ?? []
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside
  }
  return isInside
}
