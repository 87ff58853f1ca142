'use client'

import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ViewPoint } from '@/data/address/view-point'
import { Fitted } from './fitted'
import type { Frame } from './frame'
import { layers } from './layers'
import type { Scene } from './layers/layer'
import { Legend } from './legend'
import { MapButtons } from './map-buttons'
import { showMarker, stepToMarker } from './marker-keys'
import { MapKey } from './map-key'
import { MapNote } from './map-note'
import { useLiveMap } from './use-live-map'
import { useSavesData } from './use-saves-data'
import { StaticMarks } from './static-marks'
import { StaticOutlines } from './static-outlines'

interface MapStageProps {
  readonly scene: Scene
  readonly frame: Frame
  readonly description: string
  /** Called wherever the live map comes to stand. */
  readonly onView: (viewPoint: ViewPoint) => void
  /** Called when the reader has moved it. */
  readonly onMove: (viewPoint: ViewPoint) => void
  readonly onHome: () => void
}

/** On a screen, and on phones, where buttons take some of the map’s width. */
const movablePx = { wide: [920, 1240], narrow: [264, 520] } as const

/** Whether the live map is wanted: null at first, true after the page has been painted and the browser has nothing better to do, false where it could not be had. Where the reader saves data, a touch of the map or its button asks for it. */
function useWanted(isSaving: boolean): [isWanted: boolean | null, setWanted: (isWanted: boolean) => void] {
  const [isWanted, setWanted] = useState<boolean | null>(null)
  useEffect(() => {
    if (isSaving) return
    let isGone = false
    // Not every browser tells when it is idle.
    const later: (wake: () => void, options?: IdleRequestOptions) => void = window.requestIdleCallback ?? setTimeout
    later(() => isGone || setWanted(true), { timeout: 3000 })
    return () => void (isGone = true)
  }, [isSaving])
  return [isWanted, setWanted]
}

/** The map: first the server's, then, in its place, the one that moves. Its shapes are coloured by `LayerStyles` beside it. */
export function MapStage({ scene, frame, description, onView, onMove, onHome }: MapStageProps) {
  const isSaving = useSavesData()
  const [isWanted, setWanted] = useWanted(isSaving)
  const want = () => setWanted(true)
  const loaded = useLiveMap(isWanted, setWanted)
  const [isLive, setLive] = useState(false)
  // The server drew the outlines for the frame of the first view: the static map keeps it.
  const [drawnFrame] = useState(frame)
  const leaflet = useRef<LeafletMap | null>(null)
  const stage = useRef<HTMLElement>(null)
  /** Place of the marker that has the focus while the maps change: it goes on to the same one of the other. */
  const focused = useRef<string | undefined>(undefined)
  const onReady = useCallback(() => {
    focused.current = document.activeElement?.closest<HTMLElement>('.fitted [data-place]')?.dataset.place
    setLive(true)
  }, [])
  // Before the reader's next key: with an effect after the paint, a Tab in between would begin at the top of the page. Not where the focus has gone on meanwhile.
  useLayoutEffect(() => {
    if (isLive && focused.current !== undefined && document.activeElement === document.body) stage.current?.querySelector<HTMLElement>(`.live [data-place="${focused.current}"]`)?.focus({ preventScroll: true })
  }, [isLive])
  const keep = useCallback((map: LeafletMap | null) => void (leaflet.current = map), [])
  const marks = layers.flatMap((layer) => layer.marks?.(scene) ?? [])
  const { phrases } = scene.voice
  return (
    <>
      <section className="map map-movable" id="map" ref={stage} data-map={isLive ? 'live' : 'static'} aria-label={phrases.map.label} onPointerDown={want} onKeyDown={stepToMarker} onFocus={(event) => showMarker(event, isLive ? leaflet.current : null)}>
        <p className="unseen">{description}</p>
        {!isLive && (
          <Fitted frame={drawnFrame}>
            <StaticOutlines frame={drawnFrame} />
            <StaticMarks marks={marks} frame={drawnFrame} nominalPx={movablePx} />
          </Fitted>
        )}
        {loaded && <loaded.LiveMap frame={frame} marks={marks} label={phrases.map.label} onReady={onReady} onView={onView} onMove={onMove} mapRef={keep} />}
        <Legend scene={scene} />
        {!isLive && (isSaving || isWanted !== null) && (
          <button type="button" className="map-wake" title={phrases.map.wake} data-late={!isSaving} aria-busy={!!isWanted} onClick={want}>
            {phrases.map.wake}
          </button>
        )}
        <MapButtons phrases={phrases} onZoom={(steps) => leaflet.current?.setZoom(Math.round(leaflet.current.getZoom()) + steps)} onHome={() => {
            leaflet.current?.fire('home')
            onHome()
          }}
        />
        <MapNote slug={scene.report.slug} voice={scene.voice} />
      </section>
      <MapKey scene={scene} />
    </>
  )
}
