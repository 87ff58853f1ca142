/** One level of detail the server draws at. */
export interface Level {
  /** Also the number in its file's name. */
  readonly index: number
  /** Screen pixels that the whole width of the world has at this level. */
  readonly worldPx: number
  /** Whole units that make up the width of the world: a pixel each, finer at the last level, which also serves all closer views. */
  readonly size: number
}

const widthsPx = [1024, 2048, 4096, 8192, 16384, 32768]

export const levels: readonly Level[] = widthsPx.map((worldPx, index) => ({ index, worldPx, size: worldPx * (index === widthsPx.length - 1 ? 8 : 1) }))

/** The level nearest in scale to a world so many pixels wide. */
export function levelFor(worldPx: number): Level {
  const far = (level: Level) => Math.abs(Math.log(level.worldPx / worldPx))
  return levels.reduce((best, level) => (far(level) < far(best) ? level : best))
}
