import type { LabelSide } from '@/components/map/labels'
import type { Scene } from '@/components/map/layers/layer'
import { element } from '@/data/formats/xml'
import { pictureLayers } from './layers'
import type { MapBox } from './map-box'
import { palette } from './palette'
import { standInPicture, type StandingMark } from './stand'
import { round, setText, type Type } from './type'

const nameType: Type = { face: 'sans', sizePx: 13, isBold: true }
const moreType: Type = { face: 'sans', sizePx: 11, color: palette.soft }
const gapPx = 5

/** Where a name is set from its mark's point, and which of its ends stands there. */
const spots: Readonly<Record<NonNullable<LabelSide>, (reach: number) => { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }>> = {
  right: (reach) => ({ x: reach, y: 4.5, anchor: 'start' }),
  left: (reach) => ({ x: -reach, y: 4.5, anchor: 'end' }),
  above: (reach) => ({ x: 0, y: -reach - 4, anchor: 'middle' }),
  below: (reach) => ({ x: 0, y: reach + 13, anchor: 'middle' }),
}

function drawName({ mark, x, y, side, name, more }: StandingMark): string {
  if (side === null) return ''
  const spot = spots[side](mark.radiusPx + gapPx)
  return setText(name, nameType, { ...spot, x: x + spot.x, y: y + spot.y, isHaloed: true }, more === null ? null : { text: more, type: moreType })
}

/** The marks of every layer where they stand, the lighter below, and their names. */
export function drawMarks(scene: Scene, box: MapBox): string {
  const standing = [...standInPicture(pictureLayers.flatMap((layer) => layer.marks?.(scene) ?? []), box)].sort((a, b) => a.mark.weight - b.mark.weight)
  return element(
    'g',
    [...standing.map(drawName), ...standing.map(({ mark, x, y }) => element('g', [mark.svg], { 'data-mark': mark.id, transform: `translate(${round(x)} ${round(y)})` }))],
    { 'clip-path': 'url(#map)' },
  )
}
