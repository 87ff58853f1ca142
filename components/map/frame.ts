import { project } from '@/data/outlines/mercator'
import type { ViewPoint } from '@/data/address/view-point'

/** The part of the world a map shows, in Mercator world units: the world is 1 wide and 1 high, y downwards. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Null where the frame is fitted into whatever room there is; else its size is fixed: the world is 256 · 2^zoom px wide. */
  readonly zoom: number | null
}

/** A place to be shown, and how many events make it worth showing. */
export interface FramedPoint {
  readonly id: string
  /** Longitude, latitude in degrees. */
  readonly point: readonly [number, number]
  readonly weight: number
  /** Shown whatever the cost, because it is chosen. */
  readonly isChosen?: boolean
}

/** Options of the fit, with the reasons for their values. */
const fit = {
  /** Far-off places are left outside (and named beside the map) as long as they hold no more than this part of the events … */
  leftOutAtMost: 0.08,
  /** … and leaving one out makes the frame at least this much smaller: one meeting in Washington must not make Central Asia unreadable. */
  smallerBy: 0.18,
  /** Room for markers and names around the outermost places, as a part of the frame. */
  margin: 0.12,
  /** A single place is shown with its neighbourhood: about 18 degrees. */
  leastWidth: 0.05,
  /** Where states are shaded, what is shown is their whole region: about 80 degrees. */
  leastWidthOfStates: 0.22,
} as const

interface Bounds {
  left: number
  top: number
  right: number
  bottom: number
}

type Spot = FramedPoint & { readonly x: number; readonly y: number }

const boundsOf = (spots: readonly Spot[]): Bounds => ({
  left: Math.min(...spots.map(({ x }) => x)),
  right: Math.max(...spots.map(({ x }) => x)),
  top: Math.min(...spots.map(({ y }) => y)),
  bottom: Math.max(...spots.map(({ y }) => y)),
})

/** Half the way around: what a reader sees as the size of a map, whatever its shape. */
const girth = ({ left, right, top, bottom }: Bounds) => Math.max(right - left, fit.leastWidth) + Math.max(bottom - top, fit.leastWidth / 2)

/** Leaves out far-off places one by one, the one that costs most room first. */
function withoutOutliers(spots: readonly Spot[]): readonly Spot[] {
  const total = spots.reduce((sum, { weight }) => sum + weight, 0)
  let kept = spots
  let left = total * fit.leftOutAtMost
  for (;;) {
    const size = girth(boundsOf(kept))
    const best = kept
      .filter(({ weight, isChosen }) => !isChosen && weight <= left && kept.length > 1)
      .map((spot) => ({ spot, size: girth(boundsOf(kept.filter((other) => other !== spot))) }))
      .sort((a, b) => a.size - b.size || (a.spot.id < b.spot.id ? -1 : 1))[0]
    if (!best || best.size > size * (1 - fit.smallerBy)) return kept
    kept = kept.filter((spot) => spot !== best.spot)
    left -= best.spot.weight
  }
}

/** The whole inhabited world: shown where there is no place to show. */
const everything: Frame = { x: 0.02, y: 0.2, width: 0.96, height: 0.5, zoom: null }

/** The frame that shows the points, and those left outside it. `withStates`: not so near that one could not tell whole states. */
export function fitFrame(points: readonly FramedPoint[], withStates = false): { readonly frame: Frame; readonly outside: readonly string[] } {
  if (points.length === 0) return { frame: everything, outside: [] }
  const spots = points.map((point): Spot => {
    const [x, y] = project(point.point)
    return { ...point, x, y }
  })
  const kept = withoutOutliers(spots)
  const { left, top, right, bottom } = boundsOf(kept)
  const least = withStates ? fit.leastWidthOfStates : fit.leastWidth
  const width = Math.max((right - left) * (1 + 2 * fit.margin), least)
  const height = Math.max((bottom - top) * (1 + 2 * fit.margin), least / 2)
  const frame = { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height, zoom: null }
  return { frame, outside: spots.filter((spot) => !kept.includes(spot) && !holds(frame, spot)).map(({ id }) => id) }
}

const holds = ({ x, y, width, height }: Frame, spot: { x: number; y: number }) => spot.x >= x && spot.x <= x + width && spot.y >= y && spot.y <= y + height

/** Room that a frame at a fixed zoom is drawn for: larger than the map of a 4K screen. */
const roomPx = { width: 1200, height: 800 } as const

/** The frame around a view point. */
export function frameAt({ latitude, longitude, zoom }: ViewPoint): Frame {
  const worldPx = 256 * 2 ** zoom
  const [x, y] = project([longitude, latitude])
  const width = roomPx.width / worldPx
  const height = roomPx.height / worldPx
  return { x: x - width / 2, y: y - height / 2, width, height, zoom }
}
