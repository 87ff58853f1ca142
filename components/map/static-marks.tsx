import type { CSSProperties } from 'react'
import type { Frame } from './frame'
import type { Mark } from './layers/layer'
import { mostReachPx, standMarks, type Stand } from './named-marks'

/** Widths of the frame for which marks and names are set apart: the style sheet takes the one nearer to the map's real width. */
export interface NominalWidths {
  readonly wide: number
  readonly narrow: number
}

const pagePx: NominalWidths = { wide: 960, narrow: 380 }

const percent = (part: number) => `${(part * 100).toFixed(3)}%`
const px = ([dx, dy]: readonly [number, number]) => `${dx.toFixed(1)}px ${dy.toFixed(1)}px`
/** Unsaid where it is as large as can be. */
const target = ({ reachPx }: Stand) => (reachPx < mostReachPx ? `${(2 * reachPx).toFixed(0)}px` : undefined)

/** The marks put at parts of the frame, so that they fit a window of any size without a script. */
export function StaticMarks({ marks, frame, nominalPx = pagePx }: { readonly marks: readonly Mark[]; readonly frame: Frame; readonly nominalPx?: NominalWidths }) {
  const standAt = (widthPx: number) =>
    frame.zoom === null ? standMarks(marks, widthPx / frame.width, { left: frame.x, right: frame.x + frame.width }) : standMarks(marks, 256 * 2 ** frame.zoom)
  const wide = standAt(nominalPx.wide)
  const narrow = standAt(nominalPx.narrow)
  return marks.map(({ id, x, y, render }) => {
    const [onWide, onNarrow] = [wide.get(id)!, narrow.get(id)!]
    const style = { left: percent((x - frame.x) / frame.width), top: percent((y - frame.y) / frame.height), zIndex: onWide.level, '--wide-move': px(onWide.move), '--narrow-move': px(onNarrow.move), '--wide-target': target(onWide), '--narrow-target': target(onNarrow) } as CSSProperties
    return (
      <div key={id} className="mark mark-static" style={style}>
        {render({ wide: onWide.side, narrow: onNarrow.side })}
      </div>
    )
  })
}
