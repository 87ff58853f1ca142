'use client'

import 'leaflet/dist/leaflet.css'
import type { FitBoundsOptions, Map as LeafletMap } from 'leaflet'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { MapContainer } from 'react-leaflet'
import type { ViewPoint } from '@/data/address/view-point'
import { zoomBounds } from '@/data/address/view-point'
import type { Frame } from './frame'
import { fitOptions } from './fit-options'
import { frameBounds, frameCentre } from './frame-bounds'
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
export function LiveMap({ frame, marks, label, onReady, onView, onMove, mapRef }: LiveMapProps) {
  const [first] = useState(frame)
  const host = useRef<HTMLDivElement>(null)
  // Known when the host is in the page: the map begins where the static one stands, so that no mark is set apart twice.
  const [options, setOptions] = useState<FitBoundsOptions | null>(null)
  useLayoutEffect(() => setOptions(fitOptions(host.current!)), [])
  useEffect(() => {
    // The map is a group of links; Leaflet's own container is made to take the keys that move it.
    const container = host.current?.querySelector('.leaflet-container')
    container?.setAttribute('role', 'group')
    container?.setAttribute('aria-label', label)
    // Outlines are told of in words.
    container?.querySelector('.leaflet-overlay-pane')?.setAttribute('aria-hidden', 'true')
  }, [label, options])
  return (
    <div ref={host} className="live">
      {options && (
        <MapContainer
          ref={mapRef}
          {...(first.zoom === null ? { bounds: frameBounds(first), boundsOptions: options } : { center: frameCentre(first), zoom: first.zoom })}
          // Any zoom, so that the frame is met exactly; the buttons still go in whole steps.
          zoomSnap={0}
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
      )}
    </div>
  )
}
