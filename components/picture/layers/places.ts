import { signRows } from '@/components/map/layers/places'
import type { Scene } from '@/components/map/layers/layer'
import { markerName } from '@/components/map/marker-name'
import { markersOf, type Marker } from '@/components/map/markers'
import { signRadius } from '@/components/map/sign'
import { element } from '@/data/formats/xml'
import { fill } from '@/data/languages/say'
import { drawChosen, drawSign } from '../draw-sign'
import { hueOf } from '../palette'
import type { PictureLayer } from './picture-layer'

/** No more acronyms than this beside a name: the rest is an ellipsis. */
const mostAcronyms = 3

const markers = ({ report, address, events }: Scene) => markersOf(events, address.claims, report)

/** Whose events they are, in acronyms: a ring's colours are never the only word on it. */
const acronyms = ({ segments }: Marker, { report }: Scene): readonly string[] => segments.map(({ family }) => report.families[family]!.short.words)

function drawMarker(marker: Marker, scene: Scene, isChosen: boolean): string {
  const { sign, segments, events } = marker
  const spoken = [markerName(marker, scene.voice), acronyms(marker, scene).join(', ')].filter((part) => part !== '').join('; ')
  return element('title', spoken) + (isChosen ? drawChosen(sign, signRadius(marker)) : '') + drawSign({ sign, segments, count: events.length })
}

/** The places of the events, one marker each, and the families whose colours they show. */
export const places: PictureLayer = {
  id: 'places',
  marks: (scene) =>
    markers(scene).map((marker) => {
      const { id, name } = marker.place
      const families = acronyms(marker, scene)
      return {
        id,
        x: marker.x,
        y: marker.y,
        radiusPx: signRadius(marker),
        weight: marker.events.length + (id === scene.chosenPlace ? 1000 : 0),
        name: marker.sign === 'country' ? fill(scene.voice.phrases.event.somewhere, { state: name.words }) : name.words,
        more: families.length > 0 ? `${families.slice(0, mostAcronyms).join(', ')}${families.length > mostAcronyms ? '…' : ''}` : null,
        svg: drawMarker(marker, scene, id === scene.chosenPlace),
      }
    }),
  legend: (scene) => {
    const shown = new Map(markers(scene).flatMap(({ segments }) => segments.map(({ family, hue }) => [family, hue] as const)))
    return [
      ...signRows(scene).map(({ words, ...row }) => ({ words, svg: drawSign(row), heightPx: row.sign === 'country' ? 30 : row.count > 1 ? 38 : 22 })),
      ...[...shown]
        .sort(([, a], [, b]) => a - b)
        .map(([family, hue]) => ({ words: scene.report.families[family]!.short.words, svg: element('circle', '', { r: '5', fill: hueOf(hue) }), heightPx: 17, isShort: true })),
    ]
  },
}
