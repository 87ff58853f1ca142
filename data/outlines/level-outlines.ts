import { quantize } from 'topojson-client'
import { filter, presimplify, simplify } from 'topojson-simplify'
import { dropIslets } from './drop-islets'
import type { Level } from './levels'
import { project } from './mercator'
import type { Outlines } from './outlines'

/** Options of the drawings, in screen pixels of the level. */
const drawing = {
  /** What sticks out by less goes: a triangle of 6 pixels by two thirds of one is straight to the eye. Halving it makes a drawing a fifth larger. */
  leastTrianglePx2: 2,
  /** Islets smaller than this many square pixels go. */
  leastIsletPx2: 1,
} as const

/** The outlines for one level of the server's drawings: Mercator, in whole units of the level, y downwards. */
export function levelOutlines(outlines: Outlines, { worldPx, size }: Level): Outlines {
  const toPx = ([longitude = 0, latitude = 0]: readonly number[]) => project([longitude, latitude]).map((part) => part * worldPx)
  const projected = { ...outlines, bbox: undefined, arcs: outlines.arcs.map((arc) => arc.map(toPx)) }
  const thinned = dropIslets(simplify(presimplify(projected), drawing.leastTrianglePx2), drawing.leastIsletPx2)
  const unit = worldPx / size
  const { transform: _, ...whole } = quantize(filter(thinned, () => true), { scale: [unit, unit], translate: [0, 0] })
  // Left are the units themselves, each point as the step from the one before it.
  return { ...whole, transform: { scale: [1, 1], translate: [0, 0] } }
}
