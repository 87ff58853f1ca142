import { clipLine, clipRing, liesWithin, boundsOf, type Spot } from './clip'
import { dissolve } from './dissolve'
import { levelFor } from './levels'
import { lineData, ringData } from './path-data'
import { readLevel, type Stroke } from './read-level'
import { isOutOfView, straightenCorners, viewOf, worldPxOf, type Aspects, type Box } from './view'

/** Outlines of states that look alike as one shape, in whole units of the Mercator world. */
export interface Grounds {
  /** Units the world is wide and high. */
  readonly size: number
  /** Path data by the look that was asked for; a look of which nothing is seen is not there. */
  readonly grounds: readonly { readonly look: string; readonly d: string }[]
  readonly borders: { readonly solid: string; readonly disputed: string }
}

/** How exactly, and for which maps. */
interface Detail {
  /** Screen pixels for which the detail is right. */
  readonly widthPx: number
  /** Squared units of a level's grid: an island that is smaller is left out. */
  readonly leastArea: number
  /** Shapes of containers, width over height, that the drawing must fill. */
  readonly aspects: Aspects
}

/**
 * Outlines for a map that must be small on the wire: states of one look are one ground, drawn without what divides them,
 * and the borders are drawn once for all. About half of what {@link drawOutlines} gives. Server only: it reads a file of the build.
 * @param box degrees; west is at most east
 * @param lookOf of a state by its ISO 3166-1 alpha-3 code
 * @throws where the outlines have not been built
 */
export function drawGrounds(box: Box, lookOf: (state: string) => string, { widthPx, leastArea, aspects }: Detail): Grounds {
  const level = levelFor(worldPxOf(box, widthPx))
  const view = viewOf(box, level, aspects)
  const { states, solid, disputed } = readLevel(level)
  const seen = (strokes: readonly Stroke[]) => strokes.filter(({ bounds }) => !isOutOfView(bounds, view)).map(({ spots }) => spots)

  const byLook = new Map<string, (readonly Spot[])[]>()
  for (const { id, rings } of states) {
    const look = lookOf(id)
    byLook.set(look, [...(byLook.get(look) ?? []), ...seen(rings)])
  }
  const rings = (all: readonly (readonly Spot[])[]) =>
    dissolve(all).flatMap((ring) => {
      const kept = straightenCorners(liesWithin(boundsOf(ring), view.whole) ? ring : clipRing(ring, view.whole), view)
      return areaOf(kept) >= leastArea ? [kept] : []
    })
  const lines = (strokes: readonly Stroke[]) => seen(strokes).flatMap((spots) => clipLine(spots, view.whole).map((line) => straightenCorners(line, view)))
  return {
    size: level.size,
    grounds: [...byLook].map(([look, all]) => ({ look, d: ringData(rings(all)) })).filter(({ d }) => d !== ''),
    borders: { solid: lineData(lines(solid)), disputed: lineData(lines(disputed)) },
  }
}

/** What a ring holds, in squared units. */
const areaOf = (ring: readonly Spot[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y]
      return sum + beforeX * y - x * beforeY
    }, 0),
  ) / 2
