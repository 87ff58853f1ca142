import type { Scene } from '@/components/map/layers/layer'
import { element } from '@/data/formats/xml'
import { drawBox } from '@/data/outlines/draw'
import { unproject } from '@/data/outlines/mercator'
import { groupBy } from '@/data/queries/group-by'
import { pictureLayers } from './layers'
import type { MapBox } from './map-box'
import { mix, palette } from './palette'
import { round } from './type'

/** Sea, land, the states that are shaded, and borders. @param scale px of the finished picture in one of the drawing */
export function drawGround(scene: Scene, { left, top, width, height, x, y, pxPerWorld }: MapBox, scale: number): string {
  const [west, north] = unproject([x, y])
  const [east, south] = unproject([x + width / pxPerWorld, y + height / pxPerWorld])
  const { size, states, borders } = drawBox({ west, south, east, north }, width * scale)
  const unitsPerPx = size / pxPerWorld
  const fills = new Map(pictureLayers.flatMap((layer) => [...(layer.fills?.(scene) ?? [])]))
  const rims = new Map(pictureLayers.flatMap((layer) => [...(layer.rims?.(scene) ?? [])]))
  // As on the map: between hatched states a pale line would look dashed.
  const solid = fills.size > 0 ? mix(palette.border, 65, palette.ink) : palette.border
  const byFill = groupBy(states, ({ id }) => fills.get(id.toLowerCase()) ?? palette.land)
  const stroke = (px: number) => ({ 'stroke-width': round(px * unitsPerPx), 'stroke-linejoin': 'round' })
  const dashed = (...px: number[]) => ({ 'stroke-dasharray': px.map((each) => round(each * unitsPerPx)).join(' ') })
  return [
    element('defs', [...pictureLayers.map((layer) => layer.patterns?.(scene, unitsPerPx) ?? ''), element('clipPath', [element('rect', '', { x: round(left), y: round(top), width: round(width), height: round(height) })], { id: 'map' })]),
    element('rect', '', { x: round(left), y: round(top), width: round(width), height: round(height), fill: palette.sea }),
    element(
      'g',
      [
        element(
          'g',
          [
            ...[...byFill].map(([fill, shapes]) =>
              element('g', shapes.map(({ id, d }) => element('path', '', { 'data-state': id, d })), { fill, 'fill-rule': 'evenodd', stroke: palette.land, ...stroke(0.7) }),
            ),
            element('path', '', { d: borders.solid, fill: 'none', stroke: solid, ...stroke(1) }),
            element('path', '', { d: borders.disputed, fill: 'none', stroke: palette.dispute, ...dashed(3, 3), ...stroke(1) }),
            ...states.flatMap(({ id, d }) => {
              const rim = rims.get(id.toLowerCase())
              return rim ? element('path', '', { d, fill: 'none', stroke: rim, ...dashed(1, 3), ...stroke(1.4) }) : []
            }),
          ],
          { transform: `translate(${round(left - x * pxPerWorld)} ${round(top - y * pxPerWorld)}) scale(${(1 / unitsPerPx).toPrecision(8)})` },
        ),
      ],
      { 'clip-path': 'url(#map)' },
    ),
  ].join('')
}
