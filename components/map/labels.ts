/** Where a marker's name stands beside it; null where there is no room for it. */
export type LabelSide = 'right' | 'left' | 'above' | 'below' | null

/** A marker on a map of known scale. */
export interface LabelledSpot {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radiusPx: number
  readonly text: string
  /** Those that matter more get their name first. */
  readonly weight: number
}

/** A part of a map, in px of the world at its scale. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Sizes of a name in the map's type: 13 px, semi-bold. A guess is enough to keep names apart. */
const letterPx = 7
const linePx = 18
const gapPx = 5

const sides = ['right', 'left', 'above', 'below'] as const

function labelBox({ x, y, radiusPx, text }: LabelledSpot, side: (typeof sides)[number]): Box {
  const width = text.length * letterPx
  const reach = radiusPx + gapPx
  const left = { right: x + reach, left: x - reach - width, above: x - width / 2, below: x - width / 2 }[side]
  const top = { right: y - linePx / 2, left: y - linePx / 2, above: y - reach - linePx, below: y + reach }[side]
  return { left, top, right: left + width, bottom: top + linePx }
}

const markerBox = ({ x, y, radiusPx }: LabelledSpot): Box => ({ left: x - radiusPx, right: x + radiusPx, top: y - radiusPx, bottom: y + radiusPx })

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const within = (a: Box, b: Box) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom

/** A side for each name such that no two names meet, nor a name and a marker; the most important first. Names stay in the room where it is given, with a sign of which something is seen, and out of what is covered. */
export function placeLabels(spots: readonly LabelledSpot[], room?: Box, covered: readonly Box[] = []): ReadonlyMap<string, LabelSide> {
  const taken = [...spots.map(markerBox), ...covered]
  const placed = new Map<string, LabelSide>()
  for (const spot of [...spots].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const own = taken[spots.indexOf(spot)]!
    const side = sides.find((candidate) => {
      const box = labelBox(spot, candidate)
      return (!room || (overlap(own, room) && within(box, room))) && taken.every((other) => other === own || !overlap(box, other))
    })
    if (side) taken.push(labelBox(spot, side))
    placed.set(spot.id, side ?? null)
  }
  return placed
}
