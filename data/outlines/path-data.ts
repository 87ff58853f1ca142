import type { Spot } from './clip'

/** SVG path data of rings, each closed, in relative steps: `m12-3 4 5-6 7z`. */
export const ringData = (rings: readonly (readonly Spot[])[]): string => data(rings, true)

/** SVG path data of open lines. */
export const lineData = (lines: readonly (readonly Spot[])[]): string => data(lines, false)

function data(lines: readonly (readonly Spot[])[], isClosed: boolean): string {
  let [x, y] = [0, 0]
  let written = ''
  for (const line of lines) {
    written += 'm'
    const [startX, startY] = line[0] ?? [x, y]
    let isFirst = true
    for (const spot of line) {
      written += number(spot[0] - x, isFirst) + number(spot[1] - y, false)
      ;[x, y] = spot
      isFirst = false
    }
    // After z the pen is back where the ring began.
    if (isClosed) [written, x, y] = [`${written}z`, startX, startY]
  }
  return written
}

/** A minus sign parts numbers as well as a space does. */
const number = (value: number, isFirst: boolean) => (isFirst || value < 0 ? `${value}` : ` ${value}`)
