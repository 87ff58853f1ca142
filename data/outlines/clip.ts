/** Whole units of a drawing, y downwards. */
export type Spot = readonly [x: number, y: number]

/** A rectangle of whole units. */
export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function boundsOf(spots: readonly Spot[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of spots) {
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return { left, top, right, bottom }
}

export const liesApart = (a: Rectangle, b: Rectangle) => a.right < b.left || a.left > b.right || a.bottom < b.top || a.top > b.bottom

export const liesWithin = (a: Rectangle, b: Rectangle) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom

/** A half-plane: how far inside it a spot lies, negative outside, and whether its edge is upright. */
interface Side {
  readonly depth: (spot: Spot) => number
  readonly isUpright: boolean
  readonly edge: number
}

const sidesOf = ({ left, top, right, bottom }: Rectangle): readonly Side[] => [
  { depth: ([x]) => x - left, isUpright: true, edge: left },
  { depth: ([x]) => right - x, isUpright: true, edge: right },
  { depth: ([, y]) => y - top, isUpright: false, edge: top },
  { depth: ([, y]) => bottom - y, isUpright: false, edge: bottom },
]

/** Where the stretch meets the edge of the side; its ends lie on different sides. */
function meet(a: Spot, b: Spot, { depth, isUpright, edge }: Side): Spot {
  const share = depth(a) / (depth(a) - depth(b))
  const along = isUpright ? a[1] + (b[1] - a[1]) * share : a[0] + (b[0] - a[0]) * share
  return isUpright ? [edge, Math.round(along)] : [Math.round(along), edge]
}

/**
 * The part of a ring within the rectangle, side by side after Sutherland and Hodgman. Where a ring leaves and comes back,
 * its parts stay joined along the edge of the rectangle, without area. The ring does not repeat its first spot; nor does the result.
 */
export function clipRing(ring: readonly Spot[], rectangle: Rectangle): readonly Spot[] {
  return sidesOf(rectangle).reduce((spots, side) => {
    const kept: Spot[] = []
    for (const [index, spot] of spots.entries()) {
      const before = spots.at(index - 1) ?? spot
      if (side.depth(spot) >= 0 !== side.depth(before) >= 0) kept.push(meet(before, spot, side))
      if (side.depth(spot) >= 0) kept.push(spot)
    }
    return kept
  }, ring)
}

/** The stretches of a line within the rectangle. */
export function clipLine(line: readonly Spot[], rectangle: Rectangle): readonly (readonly Spot[])[] {
  return sidesOf(rectangle).reduce<readonly (readonly Spot[])[]>((lines, side) => lines.flatMap((spots) => stretchesInside(spots, side)), [line])
}

function stretchesInside(spots: readonly Spot[], side: Side): Spot[][] {
  const stretches: Spot[][] = []
  let stretch: Spot[] | null = null
  for (const [index, spot] of spots.entries()) {
    const before = spots[index - 1]
    const isInside = side.depth(spot) >= 0
    if (before && isInside !== side.depth(before) >= 0) {
      const edge = meet(before, spot, side)
      if (isInside) stretches.push((stretch = [edge]))
      else stretch?.push(edge)
    }
    if (!isInside) stretch = null
    else if (stretch) stretch.push(spot)
    else stretches.push((stretch = [spot]))
  }
  return stretches.filter(({ length }) => length > 1)
}
