import type { Frame } from '@/components/map/frame'
import { drawGrounds, type Grounds } from '@/data/outlines/draw-grounds'
import { unproject } from '@/data/outlines/mercator'
import type { Looks } from './looks'

/** Widths in px for which an embed's outlines may be drawn, the best first, and how long they may be: a map of the world has more coast than a map of a region. */
const detail = { widthsPx: [700, 450, 300, 200], mostLength: 17_000 } as const

/** Shapes of the map that embed.css makes: see `.embed .map` there. */
const aspects = { tallest: 1.15, widest: 2.3 } as const

const lengthOf = ({ grounds, borders }: Grounds) => grounds.reduce((sum, { d }) => sum + d.length, borders.solid.length + borders.disputed.length)

function draw(frame: Frame, { looks }: Looks): Grounds {
  const [west, north] = unproject([frame.x, frame.y])
  const [east, south] = unproject([frame.x + frame.width, frame.y + frame.height])
  const lookOf = new Map(looks.flatMap(({ name, states }) => states.map((state) => [state, name] as const)))
  const at = (widthPx: number) => drawGrounds({ west, south, east, north }, (state) => lookOf.get(state) ?? '', widthPx, aspects)
  const [best, ...lesser] = detail.widthsPx
  return lesser.reduce((drawn, widthPx) => (lengthOf(drawn) <= detail.mostLength ? drawn : at(widthPx)), at(best))
}

/** The outlines of a frame, small on the wire: states of one look are one shape, which says whose it is. */
export function EmbedOutlines({ frame, looks }: { readonly frame: Frame; readonly looks: Looks }) {
  const { size, grounds, borders } = draw(frame, looks)
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
