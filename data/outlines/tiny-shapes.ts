import { levels } from './levels'
import { readLevel } from './read-level'

/** The level at which a continent fills a screen, and how few of its pixels a shape may have there to be called tiny. */
const continent = { level: levels[2]!, mostPx: 10 } as const

let known: ReadonlySet<string> | null = null

/**
 * Ids of the shapes that a map of a continent does not show, such as Malta or Singapore: their largest part is no wider or
 * higher than a few pixels. For the server only: it reads a file of the build, once.
 */
export function tinyShapes(): ReadonlySet<string> {
  known ??= new Set(
    readLevel(continent.level)
      .states.filter(({ rings }) => rings.every(({ bounds: { left, top, right, bottom } }) => Math.max(right - left, bottom - top) <= continent.mostPx))
      .map(({ id }) => id),
  )
  return known
}
