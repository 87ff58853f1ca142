import { LegendList } from './legend'
import type { Scene } from './layers/layer'
import { markerName } from './marker-name'
import { markersOf } from './markers'
import { placeNumbers } from './place-numbers'

/** Below the map on paper: the places by their numbers, and what the signs mean. */
export function MapKey({ scene }: { readonly scene: Scene }) {
  const { report, address, events, voice } = scene
  const numbers = placeNumbers(events, address.claims, report)
  const markers = markersOf(events, address.claims, report).sort((a, b) => numbers.get(a.place.id)! - numbers.get(b.place.id)!)
  return (
    <div className="map-key" data-key={markers.length}>
      <ol>
        {markers.map((marker) => (
          <li key={marker.place.id}>
            <b>{numbers.get(marker.place.id)}</b> {markerName(marker, voice)}
          </li>
        ))}
      </ol>
      <LegendList scene={scene} />
    </div>
  )
}
