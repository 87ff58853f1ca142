import { displace } from './displace'
import { placeLabels, type Box, type LabelSide } from './labels'
import type { Mark } from './layers/layer'

/** Where a mark and its name stand at one scale. */
export interface Stand {
  readonly side: LabelSide
  /** Moved from its point by so many px. */
  readonly move: readonly [dx: number, dy: number]
  /** How far from its middle it answers to a finger, in px: no mark takes what is meant for its neighbour. */
  readonly reachPx: number
  /** More lies above less: a small sign is not lost under a large one. */
  readonly level: number
}

/** Half of the 44 px that a finger asks for. */
export const mostReachPx = 22
/** Above the level of every sign's size. */
const topLevel = 60

/** Where the marks stand on a map where the world is `scale` px wide; `room` is what of it is seen, as far as names must stay within, and `covered` what lies over it, both in px of that world. */
export function standMarks(marks: readonly Mark[], scale: number, room?: Box, covered?: readonly Box[]): ReadonlyMap<string, Stand> {
  const signs = marks.filter(({ isGround }) => !isGround).map((mark) => ({ ...mark, x: mark.x * scale, y: mark.y * scale, text: mark.name ?? '' }))
  const moves = displace(signs)
  const moved = signs.map((sign) => {
    const [dx, dy] = moves.get(sign.id)!
    return { ...sign, x: sign.x + dx, y: sign.y + dy }
  })
  const sides = placeLabels(moved, room, covered)
  const reachOf = ({ id, x, y, radiusPx }: (typeof moved)[number]) => {
    const nearest = Math.min(...moved.filter((other) => other.id !== id).map((other) => Math.max(Math.abs(other.x - x), Math.abs(other.y - y))))
    return Math.max(radiusPx, Math.min(mostReachPx, nearest / 2))
  }
  const reaches = new Map(moved.map((sign) => [sign.id, reachOf(sign)]))
  return new Map(marks.map(({ id, radiusPx, isGround }) => [id, { side: sides.get(id) ?? null, move: moves.get(id) ?? [0, 0], reachPx: reaches.get(id) ?? mostReachPx, level: isGround ? 0 : topLevel - Math.round(radiusPx) }]))
}
