import { drawOutlines } from '@/data/outlines/draw'
import { unproject } from '@/data/outlines/mercator'
import type { Frame } from './frame'

/** Outlines as SVG, drawn on the server: in the page before any script. */
export function StaticOutlines({ frame }: { readonly frame: Frame }) {
  const [west, north] = unproject([frame.x, frame.y])
  const [east, south] = unproject([frame.x + frame.width, frame.y + frame.height])
  const { size, states, borders } = drawOutlines({ west, south, east, north })
  const box = [frame.x, frame.y, frame.width, frame.height].map((part) => (part * size).toFixed(1)).join(' ')
  // One string, not a component a shape: what React does not know it need not send a second time.
  const shapes = [
    ...states.map(({ id, d }) => `<path class="state state-${id}" d="${d}"/>`),
    `<path class="border border-solid" d="${borders.solid}"/>`,
    `<path class="border border-disputed" d="${borders.disputed}"/>`,
  ].join('')
  return <svg className="outlines" viewBox={box} aria-hidden="true" focusable="false" dangerouslySetInnerHTML={{ __html: shapes }} />
}
