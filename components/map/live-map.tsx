'use client'

import 'leaflet/dist/leaflet.css'
import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import { MapContainer } from 'react-leaflet'
import type { ViewPoint } from '@/data/address/view-point'
import { zoomBounds } from '@/data/address/view-point'
import type { Frame } from './frame'
import { frameBounds } from './frame-bounds'
import type { Mark } from './layers/layer'
import { LiveCamera } from './live-camera'
import { LiveMarks } from './live-marks'
import { LiveOutlines } from './live-outlines'

export interface LiveMapProps {
  readonly frame: Frame
  readonly marks: readonly Mark[]
  readonly label: string
  /** Called once, when everything is drawn and the static map may go. */
  readonly onReady: () => void
  /** Called wherever the map comes to stand. */
  readonly onView: (viewPoint: ViewPoint) => void
  /** Called when the reader has moved the map. */
  readonly onMove: (viewPoint: ViewPoint) => void
  /** Hands the map out, for the buttons beside it. */
  readonly mapRef: (map: LeafletMap | null) => void
}

/** The map one can move: it takes over the static map's picture in place, with the same projection and the same marks. */
export default function LiveMap({ frame, marks, label, onReady, onView, onMove, mapRef }: LiveMapProps) {
  const [first] = useState(() => frameBounds(frame))
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The map is a group of links; Leaflet's own container is made to take the keys that move it.
    const container = host.current?.querySelector('.leaflet-container')
    container?.setAttribute('role', 'group')
    container?.setAttribute('aria-label', label)
  }, [label])
  return (
    <div ref={host} className="live">
      <MapContainer
        ref={mapRef}
        bounds={first}
        // Any zoom, so that the frame is met exactly; the buttons still go in whole steps.
        zoomSnap={0}
        zoomDelta={1}
        wheelPxPerZoomLevel={120}
        minZoom={zoomBounds.least}
        maxZoom={zoomBounds.most}
        maxBounds={[
          [-85, -200],
          [85, 200],
        ]}
        maxBoundsViscosity={0.8}
        zoomControl={false}
        attributionControl={false}
        fadeAnimation={false}
      >
        <LiveOutlines onDrawn={onReady} />
        <LiveMarks marks={marks} />
        <LiveCamera frame={frame} onView={onView} onMove={onMove} />
      </MapContainer>
    </div>
  )
}
