import type { Frame } from '@/components/map/frame'
import { drawGrounds, type Grounds } from '@/data/outlines/draw-grounds'
import { unproject } from '@/data/outlines/mercator'
import type { Looks } from './looks'
import { mapShape } from './map-shape'

/**
 * How exactly outlines may be drawn, the best first: for a map so many px wide, without islands smaller than so many
 * squared units, on a grid so many units wide. A map of the world has more coast than a map of a region.
 */
const details = [
  { widthPx: 700, leastArea: 3, step: 1 },
  { widthPx: 450, leastArea: 3, step: 1 },
  { widthPx: 450, leastArea: 14, step: 1 },
  { widthPx: 250, leastArea: 3, step: 1 },
  { widthPx: 250, leastArea: 10, step: 1 },
  { widthPx: 150, leastArea: 40, step: 1 },
  { widthPx: 150, leastArea: 40, step: 2 },
  { widthPx: 150, leastArea: 80, step: 3 },
  { widthPx: 150, leastArea: 120, step: 4 },
  { widthPx: 150, leastArea: 240, step: 6 },
  { widthPx: 90, leastArea: 240, step: 8 },
  { widthPx: 60, leastArea: 400, step: 10 },
  { widthPx: 60, leastArea: 700, step: 14 },
  { widthPx: 60, leastArea: 1200, step: 20 },
] as const

const lengthOf = ({ grounds, borders }: Grounds) => grounds.reduce((sum, { d }) => sum + d.length, borders.solid.length + borders.disputed.length)

/** The outlines of a frame, as exact as they can be in so many letters of path data, and coarse where that is too few. */
export function drawFrame(frame: Frame, { looks }: Looks, mostLength: number): Grounds {
  const [west, north] = unproject([frame.x, frame.y])
  const [east, south] = unproject([frame.x + frame.width, frame.y + frame.height])
  const lookOf = new Map(looks.flatMap(({ name, states }) => states.map((state) => [state, name] as const)))
  const { aspects } = mapShape(frame)
  // A frame of fixed size is larger than the map.
  const scale = frame.zoom === null ? 1 : 1.7
  const at = ({ widthPx, ...detail }: (typeof details)[number]) => drawGrounds({ west, south, east, north }, (state) => lookOf.get(state) ?? '', { widthPx: widthPx * scale, ...detail, aspects })
  const [best, ...lesser] = details
  return lesser.reduce((drawn, detail) => (lengthOf(drawn) <= mostLength ? drawn : at(detail)), at(best))
}

/** The outlines, small on the wire: states of one look are one shape, which says whose it is. */
export function EmbedOutlines({ frame, drawn: { size, grounds, borders } }: { readonly frame: Frame; readonly drawn: Grounds }) {
  return (
    <svg className="outlines" viewBox={[frame.x, frame.y, frame.width, frame.height].map((part) => (part * size).toFixed(1)).join(' ')} aria-hidden="true" focusable="false">
      {grounds.map(({ look, d }) => (
        <path key={look} className={`state ${look}`.trim()} d={d} />
      ))}
      <path className="border border-solid" d={borders.solid} />
      <path className="border border-disputed" d={borders.disputed} />
    </svg>
  )
}
