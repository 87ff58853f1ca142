import type { Marker } from './markers'

/** The ring of a place with several events, in a field of 34 by 34 px. */
export const ring = { middle: 17, radius: 13.5, width: 6 } as const

const around = 2 * Math.PI * ring.radius
/** Gap between two segments, so that they can be told apart without colour. */
const gap = 1.6

/** The segments as dashes of a circle's stroke, which starts at the right; one alone goes all the way round. */
export function arcsOf(segments: Marker['segments']): readonly { readonly hue: number; readonly dashes?: string; readonly offset?: string }[] {
  if (segments.length < 2) return segments.map(({ hue }) => ({ hue }))
  let start = 0
  return segments.map(({ hue, share }) => {
    const length = Math.max(share * around - gap, 1)
    const arc = { hue, dashes: `${length.toFixed(2)} ${(around - length).toFixed(2)}`, offset: (-start).toFixed(2) }
    start += share * around
    return arc
  })
}
