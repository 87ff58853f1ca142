import type { CSSProperties } from 'react'
import type { Frame } from './frame'
import type { Mark } from './layers/layer'
import { mostReachPx, standMarks, type Stand } from './named-marks'

/** Two widths of the frame, in px, between which and about which a mark goes the straight way. */
type Span = readonly [from: number, to: number]

/** For which widths marks are set apart, on a wide map and on a narrow one; names are, for the lesser of the two. */
export interface NominalWidths {
  readonly wide: Span
  readonly narrow: Span
}

const pagePx: NominalWidths = { wide: [960, 1280], narrow: [286, 520] }

const percent = (part: number) => `${(part * 100).toFixed(3)}%`

/** One part of a move, as it changes with the width of the frame. */
function along([from, to]: Span, first: number, last: number): string {
  const slope = (last - first) / (to - from)
  return slope ? `calc(${(first - slope * from).toFixed(1)}px + ${slope.toFixed(4)}*var(--across))` : `${first.toFixed(1)}px`
}

/** Unsaid where it is as large as can be. */
const targetOf = ({ reachPx }: Stand) => (reachPx < mostReachPx ? `${(2 * reachPx).toFixed(0)}px` : undefined)

/** The marks put at parts of the frame, so that they fit a window of any size without a script. */
export function StaticMarks({ marks, frame, nominalPx = pagePx }: { readonly marks: readonly Mark[]; readonly frame: Frame; readonly nominalPx?: NominalWidths }) {
  const standAt = (widthPx: number) => {
    if (frame.zoom !== null) return standMarks(marks, 256 * 2 ** frame.zoom)
    const scale = widthPx / frame.width
    return standMarks(marks, scale, { left: frame.x * scale, right: (frame.x + frame.width) * scale, top: -Infinity, bottom: Infinity })
  }
  const standOver = (span: Span) => {
    const [first, last] = span.map(standAt)
    return (id: string) => {
      const stand = first!.get(id)!
      const { move } = last!.get(id)!
      return { ...stand, target: targetOf(stand), way: stand.move.map((part, axis) => along(span, part, move[axis]!)).join(' ') }
    }
  }
  const [wide, narrow] = [standOver(nominalPx.wide), standOver(nominalPx.narrow)]
  return marks.map(({ id, x, y, render }) => {
    const [onWide, onNarrow] = [wide(id), narrow(id)]
    const style = { left: percent((x - frame.x) / frame.width), top: percent((y - frame.y) / frame.height), zIndex: onWide.level, '--wide-move': onWide.way, '--narrow-move': onNarrow.way, '--wide-target': onWide.target, '--narrow-target': onNarrow.target } as CSSProperties
    return (
      <div key={id} className="mark mark-static" style={style}>
        {render({ wide: onWide.side, narrow: onNarrow.side })}
      </div>
    )
  })
}
