import { svg, type LeafletEventHandlerFnMap, type StyleFunction } from 'leaflet'
import { useEffect, useMemo, useState } from 'react'
import { GeoJSON } from 'react-leaflet'
import { feature } from 'topojson-client'
import { fetchWorld } from './fetch-world'

const readShapes = async () => {
  const topology = await fetchWorld()
  return { states: feature(topology, topology.objects.countries), borders: feature(topology, topology.objects.borders) }
}

/** States and borders as shapes that the style sheet colours, under the same class names as the static map's. */
export function LiveOutlines({ onDrawn }: { readonly onDrawn: () => void }) {
  const [outlines, setOutlines] = useState<Awaited<ReturnType<typeof readShapes>> | null>(null)
  // Kept, or every step would style all shapes anew.
  const [stateStyle, borderStyle] = useMemo(() => {
    // A wide margin, so that a drag does not show an empty edge.
    const renderer = svg({ padding: 0.3 })
    const styleOf = (kind: string, fill: boolean): StyleFunction => (shape) => ({ className: `${kind} ${kind}-${String(shape?.id)}`, renderer, fill, smoothFactor: 0.6 })
    return [styleOf('state', true), styleOf('border', false)]
  }, [])
  // Where they cannot be had the static map stays, with everything it can do.
  useEffect(() => void readShapes().then(setOutlines, () => undefined), [])
  const onAdd = useMemo<LeafletEventHandlerFnMap>(() => ({ add: () => requestAnimationFrame(() => onDrawn()) }), [onDrawn])
  if (!outlines) return null
  return (
    <>
      <GeoJSON data={outlines.states} interactive={false} style={stateStyle} />
      <GeoJSON data={outlines.borders} interactive={false} style={borderStyle} eventHandlers={onAdd} />
    </>
  )
}
