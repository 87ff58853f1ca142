import { markersOf, type Marker } from '../markers'
import { placeNumbers } from '../place-numbers'
import { PlaceMarker, shownName } from '../place-marker'
import { Sign, signRadius } from '../sign'
import type { MapLayer, Scene } from './layer'

/** A row of the legend as what its sign shows, for whoever draws it. */
export interface SignRow extends Pick<Marker, 'sign' | 'segments'> {
  readonly id: string
  readonly words: string
  readonly count: number
}

const sample = [{ family: '', hue: 8, share: 1 }]
const two = [{ family: 'a', hue: 1, share: 0.5 }, { family: 'b', hue: 8, share: 0.5 }]

/** Rows for the signs that are on the map now, no others. */
export function signRows({ report, address, events, voice: { phrases } }: Scene): readonly SignRow[] {
  const markers = markersOf(events, address.claims, report)
  const rows = [
    { id: 'one', words: phrases.map.legendOne, isThere: markers.some(({ sign, events }) => sign === 'place' && events.length === 1), sign: 'place', count: 1, segments: sample },
    { id: 'many', words: phrases.map.legendMany, isThere: markers.some(({ sign, events }) => sign !== 'country' && events.length > 1), sign: 'place', count: 2, segments: two },
    { id: 'record', words: phrases.map.legendRecord, isThere: markers.some(({ sign }) => sign === 'record'), sign: 'record', count: 1, segments: sample },
    { id: 'country', words: phrases.map.legendCountry, isThere: markers.some(({ sign }) => sign === 'country'), sign: 'country', count: 1, segments: [] },
  ] as const
  return rows.filter(({ isThere }) => isThere)
}

/** The places of the events, one marker each. */
export const places: MapLayer = {
  id: 'places',
  marks: ({ report, address, events, chosenPlace, lit, voice, hrefOf, popoverOf, choosePlace }) => {
    const numbers = placeNumbers(events, address.claims, report)
    return markersOf(events, address.claims, report).map((marker) => {
      const { id } = marker.place
      return {
        id,
        x: marker.x,
        y: marker.y,
        radiusPx: signRadius(marker),
        name: shownName(marker, voice),
        weight: marker.events.length,
        render: (side) => (
          <PlaceMarker
            marker={marker}
            number={numbers.get(id)!}
            href={hrefOf({ ...address, event: null, at: id })}
            popover={popoverOf?.(id)}
            isChosen={id === chosenPlace}
            isLit={lit?.places.has(id) ?? false}
            voice={voice}
            wide={side.wide}
            narrow={side.narrow}
            onChoose={choosePlace && (() => choosePlace(id))}
          />
        ),
      }
    })
  },
  legend: (scene) => signRows(scene).map(({ id, words, sign, count, segments }) => ({ id, words, sign: <Sign sign={sign} events={Array.from({ length: count }, () => scene.events[0]!)} segments={segments} /> })),
}
