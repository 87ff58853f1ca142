import { clipLine, clipRing, liesWithin } from './clip'
import { levelFor, type Level } from './levels'
import { lineData, ringData } from './path-data'
import { readLevel, type LevelStrokes, type Stroke } from './read-level'
import { isOutOfView, straightenCorners, viewOf, viewOfBox, worldPxOf, type Beside, type Box, type View } from './view'

/** Outlines as SVG path data in whole units of the Mercator world, for a viewBox that is the box times the size. */
export interface Drawing {
  /** Units the world is wide and high. */
  readonly size: number
  /** Shapes that can be seen, by ISO 3166-1 alpha-3 code or an id of their own. */
  readonly states: readonly { readonly id: string; readonly d: string }[]
  readonly borders: { readonly solid: string; readonly disputed: string }
}

const drawn = new Map<string, Drawing>()
const mostDrawn = 64

/**
 * The outlines around a box, for the server only: it reads a file of the build, once for each level of detail.
 * Drawn is all that a container of any shape from 1:2 to 3.2:1 shows when the box is fitted into it; the detail is what
 * can be seen when the container is `widthPx` screen pixels wide.
 * @param box degrees; west is at most east
 * @param beside what else containers show, where the box is not fitted into all of them
 * @throws where the outlines have not been built
 */
export function drawOutlines(box: Box, beside?: Beside, widthPx = 1000): Drawing {
  const level = levelFor(worldPxOf(box, widthPx))
  return drawView(viewOf(box, level, undefined, beside), level)
}

/**
 * The outlines of exactly a box, such as a picture shows it `widthPx` pixels wide. For the server only, as the above.
 * @throws where the outlines have not been built
 */
export function drawBox(box: Box, widthPx: number): Drawing {
  const level = levelFor(worldPxOf(box, widthPx))
  return drawView(viewOfBox(box, level), level)
}

/** What was drawn lately is kept. */
function drawView(view: View, level: Level): Drawing {
  const key = JSON.stringify([level.index, view])
  const known = drawn.get(key)
  const drawing = known ?? draw(readLevel(level), view, level)
  // The oldest goes first, and what was just asked for is the youngest.
  drawn.delete(key)
  drawn.set(key, drawing)
  if (drawn.size > mostDrawn) for (const oldest of [...drawn.keys()].slice(0, 1)) drawn.delete(oldest)
  return drawing
}

/** The strokes as far as the view shows them. */
export function draw({ states, solid, disputed }: LevelStrokes, view: View, { size }: Level): Drawing {
  const rings = (strokes: readonly Stroke[]) =>
    seen(strokes, view).flatMap(({ spots, bounds }) => {
      const kept = liesWithin(bounds, view.whole) ? spots : clipRing(spots, view.whole)
      const ring = straightenCorners(kept, view)
      return ring.length > 2 ? [ring] : []
    })
  const lines = (strokes: readonly Stroke[]) => seen(strokes, view).flatMap(({ spots }) => clipLine(spots, view.whole).map((line) => straightenCorners(line, view)))
  return {
    size,
    states: states.map((state) => ({ id: state.id, d: ringData(rings(state.rings)) })).filter(({ d }) => d !== ''),
    borders: { solid: lineData(lines(solid)), disputed: lineData(lines(disputed)) },
  }
}

const seen = (strokes: readonly Stroke[], view: View) => strokes.filter(({ bounds }) => !isOutOfView(bounds, view))
