import { liesApart, type Rectangle, type Spot } from './clip'
import type { Level } from './levels'
import { project } from './mercator'

/** Degrees. A box that reaches past 180° or the poles ends there. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Shapes of containers, width over height, that a drawing must fill. */
export interface Aspects {
  readonly tallest: number
  readonly widest: number
}

/** From a tall telephone to a wide, low strip. */
const anyAspects: Aspects = { tallest: 0.5, widest: 3.2 }

/** What a container shows of the world beside and below the room that the box is fitted into, as parts of the box. */
export interface Beside {
  readonly right: number
  readonly below: number
}

const nothing: Beside = { right: 0, below: 0 }

/** Drawn beyond what can be seen, as a part of it, so that no stroke along a clipped edge shows. */
const bleed = 0.01

/** What a box can show: fitted into a container, it leaves room beside it or above and below it, never both. */
export interface View {
  /** The box with all the room beside it. */
  readonly wide: Rectangle
  /** The box with all the room above and below it. */
  readonly tall: Rectangle
  /** Both, and the four corners that no container shows. */
  readonly whole: Rectangle
}

/** The box in the world that is 1 wide and 1 high. */
function squareOf({ west, south, east, north }: Box) {
  const [left, top] = project([west, north])
  const [right, bottom] = project([east, south])
  const least = 1e-6
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: Math.max(right - left, least), height: Math.max(bottom - top, least) }
}

/** Screen pixels the world is wide when the box is fitted into a container so wide and at most twice as high. */
export function worldPxOf(box: Box, widthPx: number): number {
  const { width, height } = squareOf(box)
  return Math.min(widthPx / width, widthPx / anyAspects.tallest / height)
}

/** The view of the box in the units of the level, for containers of these shapes. */
export function viewOf(box: Box, { size }: Level, aspects: Aspects = anyAspects, beside: Beside = nothing): View {
  const { x, y, width, height } = squareOf(box)
  const around = (across: number, down: number): Rectangle => ({
    left: Math.max(0, Math.floor((x - (across / 2) * (1 + bleed)) * size)),
    right: Math.min(size, Math.ceil((x + (across / 2) * (1 + bleed)) * size)),
    top: Math.max(0, Math.floor((y - (down / 2) * (1 + bleed)) * size)),
    bottom: Math.min(size, Math.ceil((y + (down / 2) * (1 + bleed)) * size)),
  })
  const broad = Math.max(width, height * aspects.widest)
  const high = Math.max(height, width / aspects.tallest)
  const [room, reach] = [around(broad, height), around(width, high)]
  const wide = { ...room, bottom: Math.min(size, Math.ceil(room.bottom + beside.below * height * size)) }
  const tall = { ...reach, right: Math.min(size, Math.ceil(reach.right + beside.right * width * size)) }
  return { wide, tall, whole: { left: wide.left, right: Math.max(wide.right, tall.right), top: tall.top, bottom: Math.max(wide.bottom, tall.bottom) } }
}

/** A view of no more than the box, for a picture whose shape is known. */
export function viewOfBox(box: Box, { size }: Level): View {
  const { x, y, width, height } = squareOf(box)
  const whole: Rectangle = {
    left: Math.max(0, Math.floor((x - (width / 2) * (1 + bleed)) * size)),
    right: Math.min(size, Math.ceil((x + (width / 2) * (1 + bleed)) * size)),
    top: Math.max(0, Math.floor((y - (height / 2) * (1 + bleed)) * size)),
    bottom: Math.min(size, Math.ceil((y + (height / 2) * (1 + bleed)) * size)),
  }
  return { wide: whole, tall: whole, whole }
}

/** Which of the four corners the spot lies in: 0 in none, else 1 to 4. */
function cornerOf([x, y]: Spot, { wide, tall }: View): number {
  const column = x < tall.left ? 1 : x > tall.right ? 2 : 0
  const row = y < wide.top ? 1 : y > wide.bottom ? 2 : 0
  return column && row && column + 2 * (row - 1)
}

/**
 * The line without the spots that no container shows: of those between the first and last in one corner none is needed,
 * as the straight line between these two stays in the corner.
 *
 *     ·· | tall | ··      the dots are the corners
 *     ---+------+---
 *     wide       wide
 *     ---+------+---
 *     ·· | tall | ··
 */
export function straightenCorners(line: readonly Spot[], view: View): readonly Spot[] {
  const corners = line.map((spot) => cornerOf(spot, view))
  return line.filter((_, index) => !corners[index] || corners[index - 1] !== corners[index] || corners[index + 1] !== corners[index])
}

/** Whether nothing within the bounds can be seen. */
export const isOutOfView = (bounds: Rectangle, { wide, tall }: View) => liesApart(bounds, wide) && liesApart(bounds, tall)
