import { arcsOf, ring } from '@/components/map/ring'
import type { Marker } from '@/components/map/markers'
import { element } from '@/data/formats/xml'
import { hueOf, palette } from './palette'
import { setText } from './type'

type Drawn = Pick<Marker, 'sign' | 'segments'> & { readonly count: number }

const circle = (r: number, attributes: Readonly<Record<string, string>>) => element('circle', '', { r: `${r}`, ...attributes })
const number = (count: number) => setText(`${count}`, { face: 'sans', sizePx: 13, isBold: true }, { x: 0, y: 4.5, anchor: 'middle' })

/** What stands on the map for a place, as marks.css and components/map/sign.tsx have it: around 0, 0. */
export function drawSign({ sign, segments, count }: Drawn): string {
  if (sign === 'country') return element('rect', '', { x: '-12', y: '-12', width: '24', height: '24', rx: '3', fill: palette.halo, stroke: palette.soft, 'stroke-width': '2', 'stroke-dasharray': '5 3' }) + number(count)
  if (count === 1) return drawDot(sign, hueOf(segments[0]?.hue ?? 0))
  const arcs = arcsOf(segments).map(({ hue, dashes, offset }) =>
    circle(ring.radius, { fill: 'none', stroke: hueOf(hue), 'stroke-width': `${ring.width}`, transform: 'rotate(-90)', ...(dashes && offset ? { 'stroke-dasharray': dashes, 'stroke-dashoffset': offset } : {}) }),
  )
  const dotted = sign === 'record' ? circle(16, { fill: 'none', stroke: palette.halo, 'stroke-width': '3', 'stroke-dasharray': '2 4' }) : ''
  return circle(17, { fill: palette.halo }) + arcs.join('') + dotted + number(count)
}

const drawDot = (sign: Marker['sign'], color: string): string =>
  sign === 'record'
    ? circle(6.5, { fill: palette.halo, stroke: color, 'stroke-width': '3', 'stroke-dasharray': '2.5 1.6' })
    : circle(8.25, { fill: palette.edge }) + circle(8, { fill: palette.halo }) + circle(6, { fill: color })

/** What stands around the sign of what is chosen. */
export const drawChosen = (sign: Marker['sign'], radiusPx: number): string =>
  sign === 'country'
    ? element('rect', '', { x: '-18', y: '-18', width: '36', height: '36', rx: '6', fill: 'none', stroke: palette.ink, 'stroke-width': '2' })
    : circle(radiusPx + 4, { fill: 'none', stroke: palette.ink, 'stroke-width': '2' })
