import { standMarks } from '@/components/map/named-marks'
import type { LabelSide } from '@/components/map/labels'
import type { DrawnMark } from './layers/picture-layer'
import type { MapBox } from './map-box'

/** A mark where it stands in a picture, with what is written beside it. */
export interface StandingMark {
  readonly mark: DrawnMark
  readonly x: number
  readonly y: number
  readonly side: LabelSide
  readonly name: string
  readonly more: string | null
}

/** Moved and named as on the map. A name has its acronyms beside it where both find room, else it stands alone. */
export function standInPicture(marks: readonly DrawnMark[], { left, top, width, height, pxPerWorld, x, y }: MapBox): readonly StandingMark[] {
  const room = { left: x * pxPerWorld, right: x * pxPerWorld + width, top: y * pxPerWorld, bottom: y * pxPerWorld + height }
  const seen = marks.filter((mark) => {
    const [across, down] = [mark.x * pxPerWorld, mark.y * pxPerWorld]
    return across >= room.left && across <= room.right && down >= room.top && down <= room.bottom
  })
  const standing = (withMore: (mark: DrawnMark) => boolean) => standMarks(seen.map((mark) => ({ ...mark, name: wordsOf(mark, withMore(mark)), render: () => null })), pxPerWorld, room)
  const full = standing(() => true)
  const stands = standing(({ id }) => full.get(id)?.side !== null)
  return seen.map((mark) => {
    const { side, move } = stands.get(mark.id)!
    return {
      mark,
      x: left + (mark.x - x) * pxPerWorld + move[0],
      y: top + (mark.y - y) * pxPerWorld + move[1],
      side: mark.name === null ? null : side,
      name: mark.name ?? '',
      more: full.get(mark.id)?.side === null ? null : mark.more,
    }
  })
}

const wordsOf = ({ name, more }: DrawnMark, withMore: boolean) => (name !== null && withMore && more !== null ? `${name} ${more}` : name)
