import type { Axis } from './axis-of'

/** Steps between years that people count in. */
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** Most years that are named on an axis. */
const mostNamed = 16

/** Where lines cross the axis: years that are named, and the months between where there is room for them. */
export interface Tick {
  readonly at: number
  readonly year: number
  /** 1–12; absent where the tick is a year's. */
  readonly month?: number
}

/** The ticks of an axis: each year, or every so many; the months too where the axis is short. */
export function ticksOf({ from, to }: Axis): Tick[] {
  const years = to - from
  const step = yearSteps.find((each) => years / each <= mostNamed) ?? years
  const first = Math.ceil(from / step) * step
  const named = Array.from({ length: Math.max(0, Math.ceil((to - first) / step)) }, (_, index): Tick => ({ at: first + index * step, year: first + index * step }))
  if (years > 3) return named
  return named.flatMap(({ year, at }) => [{ at, year }, ...Array.from({ length: 11 }, (_, index): Tick => ({ at: year + monthAt(year, index + 1), year, month: index + 2 }))])
}

/** The share of a year that is over when its month begins. @param month 0–11 */
const monthAt = (year: number, month: number): number => (Date.UTC(2000 + (year % 400), month, 1) - Date.UTC(2000 + (year % 400), 0, 1)) / (Date.UTC(2001 + (year % 400), 0, 1) - Date.UTC(2000 + (year % 400), 0, 1))
