import type { Frame } from './frame'
import type { Mark } from './layers/layer'
import { nameSides } from './named-marks'

/** Widths for which names are placed: the style sheet takes the one nearer to the map's real width. */
const nominalPx = { wide: 960, narrow: 380 } as const

const percent = (part: number) => `${(part * 100).toFixed(3)}%`

/** The marks put at parts of the frame, so that they fit a window of any size without a script. */
export function StaticMarks({ marks, frame }: { readonly marks: readonly Mark[]; readonly frame: Frame }) {
  const sidesAt = (widthPx: number) =>
    frame.zoom === null ? nameSides(marks, widthPx / frame.width, { left: frame.x, right: frame.x + frame.width }) : nameSides(marks, 256 * 2 ** frame.zoom)
  const wide = sidesAt(nominalPx.wide)
  const narrow = sidesAt(nominalPx.narrow)
  return marks.map(({ id, x, y, weight, render }) => (
    <div key={id} className="mark" style={{ left: percent((x - frame.x) / frame.width), top: percent((y - frame.y) / frame.height), zIndex: 100 - weight }}>
      {render({ wide: wide.get(id) ?? null, narrow: narrow.get(id) ?? null })}
    </div>
  ))
}
