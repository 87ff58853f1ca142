import { markersOf } from '../markers'
import { PlaceMarker, shownName } from '../place-marker'
import { Sign, signRadius } from '../sign'
import type { LegendRow, MapLayer, Scene } from './layer'

const sample = { family: '', hue: 8, share: 1 }
const two = [{ family: 'a', hue: 1, share: 0.5 }, { family: 'b', hue: 8, share: 0.5 }]

/** Rows for the signs that are on the map now, no others. */
function legend({ report, address, events, voice: { phrases } }: Scene): readonly LegendRow[] {
  const markers = markersOf(events, address.claims, report)
  const one = (count: number) => Array.from({ length: count }, () => events[0]!)
  const rows = [
    { id: 'one', words: phrases.map.legendOne, isThere: markers.some(({ sign, events }) => sign === 'place' && events.length === 1), sign: <Sign sign="place" events={one(1)} segments={[sample]} /> },
    { id: 'many', words: phrases.map.legendMany, isThere: markers.some(({ sign, events }) => sign !== 'country' && events.length > 1), sign: <Sign sign="place" events={one(2)} segments={two} /> },
    { id: 'record', words: phrases.map.legendRecord, isThere: markers.some(({ sign }) => sign === 'record'), sign: <Sign sign="record" events={one(1)} segments={[sample]} /> },
    { id: 'country', words: phrases.map.legendCountry, isThere: markers.some(({ sign }) => sign === 'country'), sign: <Sign sign="country" events={one(1)} segments={[]} /> },
  ]
  return rows.filter(({ isThere }) => isThere)
}

/** The places of the events, one marker each. */
export const places: MapLayer = {
  id: 'places',
  marks: ({ report, address, events, chosenPlace, lit, voice, hrefOf, popoverOf, choosePlace }) =>
    markersOf(events, address.claims, report).map((marker) => {
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
    }),
  legend,
}
