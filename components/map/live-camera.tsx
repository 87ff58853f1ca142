import type { LeafletEvent, LeafletEventHandlerFn, PointTuple } from 'leaflet'
import { useEffect, useRef } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { roundViewPoint, type ViewPoint } from '@/data/address/view-point'
import type { Frame } from './frame'
import { fitOptions } from './fit-options'
import { frameBounds, frameCentre } from './frame-bounds'

const isSame = (a: ViewPoint, b: ViewPoint) => a.zoom === b.zoom && a.latitude === b.latitude && a.longitude === b.longitude

/** What `marker-keys.ts` asks for: to be moved by so many pixels. */
interface ShowEvent extends LeafletEvent {
  readonly by: PointTuple
}

interface LiveCameraProps {
  readonly frame: Frame
  readonly onView: (viewPoint: ViewPoint) => void
  readonly onMove: (viewPoint: ViewPoint) => void
}

/** Keeps the map at the frame of the address, and tells the address where the reader moves the map. */
export function LiveCamera({ frame, onView, onMove }: LiveCameraProps) {
  const map = useMap()
  /** Where the last move came from: only a reader's own goes into the address. */
  const isOurs = useRef(false)
  const last = useRef<ViewPoint | null>(null)

  const viewPoint = (): ViewPoint => {
    const { lat, lng } = map.getCenter()
    return roundViewPoint({ latitude: lat, longitude: Math.max(-180, Math.min(180, lng)), zoom: map.getZoom() })
  }

  // A marker that the focus goes to: the map moves, and the address does not hear of it.
  useEffect(() => {
    const showMarker: LeafletEventHandlerFn = (event) => {
      isOurs.current = true
      map.panBy((event as ShowEvent).by, { animate: false })
      isOurs.current = false
      last.current = viewPoint()
      onView(last.current)
    }
    map.on('show', showMarker)
    return () => void map.off('show', showMarker)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- viewPoint reads the map as it is then
  }, [map, onView])

  const { x, y, width, height, zoom } = frame
  useEffect(() => {
    const show = () => {
      const [latitude, longitude] = frameCentre({ x, y, width, height, zoom })
      if (zoom !== null && last.current && isSame(last.current, roundViewPoint({ latitude, longitude, zoom }))) return
      isOurs.current = true
      if (zoom === null) map.fitBounds(frameBounds({ x, y, width, height, zoom }), fitOptions(map.getContainer()))
      else map.setView([latitude, longitude], zoom, { animate: false })
      isOurs.current = false
      last.current = viewPoint()
      onView(last.current)
    }
    // On paper no script runs: the style sheet scales the map from the size it has on screen.
    const keepSize = () => {
      const { x: across, y: down } = map.getSize()
      const { style } = map.getContainer().closest<HTMLElement>('.map')!
      style.setProperty('--live-width', `${across}`)
      style.setProperty('--live-height', `${down}`)
    }
    show()
    keepSize()
    // The button that brings all back: the map may have moved where the address has not.
    map.on('home', show)
    // A window of another size shows the same frame, as the static map would.
    const onResize = () => {
      keepSize()
      if (zoom === null) show()
    }
    map.on('resize', onResize)
    return () => void map.off('resize', onResize).off('home', show)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the frame's numbers are its identity; viewPoint reads the map as it is then, and onView never changes
  }, [map, x, y, width, height, zoom])

  useMapEvents({
    moveend: () => {
      const now = viewPoint()
      if (isOurs.current || (last.current && isSame(last.current, now))) return
      last.current = now
      onView(now)
      onMove(now)
    },
  })
  return null
}
