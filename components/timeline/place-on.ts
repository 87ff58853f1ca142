import type { CSSProperties } from 'react'
import type { Stretch } from '@/data/queries/timeline/pack-rows'

const percent = (share: number) => `${Number((share * 100).toFixed(3))}%`

const shares = (stretch: Stretch, whole: Stretch) => [(stretch.from - whole.from) / (whole.to - whole.from), (stretch.to - stretch.from) / (whole.to - whole.from)].map(percent)

/** Where a stretch lies within another, for the style sheet: `left` and `width` in percent. */
export function placeOn(stretch: Stretch, whole: Stretch): CSSProperties {
  const [left, width] = shares(stretch, whole)
  return { left, width }
}

/** The same as custom properties, of which the style sheet takes one pair by the width of the screen: of its room in a packed lane, or of the whole axis. */
export function placeOnBoth(stretch: Stretch, room: Stretch, axis: Stretch): CSSProperties {
  const [roomLeft, roomWidth] = shares(stretch, room)
  const [axisLeft, axisWidth] = shares(stretch, axis)
  return { '--room-left': roomLeft, '--room-width': roomWidth, '--axis-left': axisLeft, '--axis-width': axisWidth } as CSSProperties
}
