'use client'

import { unproject } from '@/data/outlines/mercator'
import type { Frame } from './frame'

/** What furniture.css keeps free to the right of the frame and below it, as parts of the frame on the smallest phone. */
const beside = { right: 0.22, below: 0.3 } as const

/** The outlines of a frame as markup; nothing in a browser, which leaves the server's as it found them. */
function drawOnServer(frame: Frame): string {
  // A bundler knows which of the two it makes: the browser's code has neither this branch nor what it asks for.
  if (typeof window !== 'undefined') return ''
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would put the outlines' files into the browser's code
  const { drawOutlines } = require('@/data/outlines/draw') as typeof import('@/data/outlines/draw')
  const [west, north] = unproject([frame.x, frame.y])
  const [east, south] = unproject([frame.x + frame.width, frame.y + frame.height])
  const { size, states, borders } = drawOutlines({ west, south, east, north }, beside)
  const shapes = [
    ...states.map(({ id, d }) => `<path class="state state-${id}" d="${d}"/>`),
    `<path class="border border-solid" d="${borders.solid}"/>`,
    `<path class="border border-disputed" d="${borders.disputed}"/>`,
  ].join('')
  // The shapes are in units of their level of detail; the view box that fits them to the frame goes with them.
  const box = [frame.x, frame.y, frame.width, frame.height].map((part) => (part * size).toFixed(1)).join(' ')
  return `<svg class="outlines" viewBox="${box}" aria-hidden="true" focusable="false">${shapes}</svg>`
}

/**
 * The outlines, in the page before any script. They are 15 kB of gzip: as markup that React does not know they are sent
 * once; as a component's they would be sent again in the data that React starts from.
 */
export function StaticOutlines({ frame }: { readonly frame: Frame }) {
  return <div className="outlines-host" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: drawOnServer(frame) }} />
}
