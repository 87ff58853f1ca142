import type { LeafletEventHandlerFnMap, PointTuple } from 'leaflet'
import { useEffect, useRef } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { roundViewPoint, type ViewPoint } from '@/data/address/view-point'
import type { Frame } from './frame'
import { fitOptions } from './fit-options'
import { frameBounds, frameCentre } from './frame-bounds'

const isSame = (a: ViewPoint, b: ViewPoint) => a.zoom === b.zoom && a.latitude === b.latitude && a.longitude === b.longitude

/** What the buttons and `marker-keys.ts` ask for: to show all, or to be moved by so many pixels. */
interface OwnEvents {
  readonly home: () => void
  readonly show: (event: { readonly by: PointTuple }) => void
}

interface LiveCameraProps {
  readonly frame: Frame
  readonly onView: (viewPoint: ViewPoint) => void
  readonly onMove: (viewPoint: ViewPoint) => void
}

/** Keeps the map at the frame of the address, and tells the address where the reader moves the map. */
export function LiveCamera({ frame, onView, onMove }: LiveCameraProps) {
  const map = useMap()
  const { x, y, width, height, zoom } = frame
  /** Where the last move came from: only a reader's own goes into the address. */
  const isOurs = useRef(false)
  const last = useRef<ViewPoint | null>(null)

  const viewPoint = (): ViewPoint => {
    const { lat, lng } = map.getCenter()
    return roundViewPoint({ latitude: lat, longitude: Math.max(-180, Math.min(180, lng)), zoom: map.getZoom() })
  }
  const ourMove = (move: () => void) => {
    isOurs.current = true
    move()
    isOurs.current = false
    last.current = viewPoint()
    onView(last.current)
  }

  const show = () => {
    const [latitude, longitude] = frameCentre(frame)
    if (zoom !== null && last.current && isSame(last.current, roundViewPoint({ latitude, longitude, zoom }))) return
    ourMove(() => {
      if (zoom === null) map.fitBounds(frameBounds(frame), fitOptions(map.getContainer()))
      else map.setView([latitude, longitude], zoom, { animate: false })
    })
  }
  // On paper no script runs: the style sheet scales the map from the size it has on screen.
  const keepSize = () => {
    const { x: across, y: down } = map.getSize()
    const { style } = map.getContainer().closest<HTMLElement>('.map')!
    style.setProperty('--live-width', `${across}`)
    style.setProperty('--live-height', `${down}`)
  }
  useEffect(() => {
    show()
    keepSize()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the frame's numbers are its identity, and the map is read as it is then
  }, [map, x, y, width, height, zoom])

  const heard: LeafletEventHandlerFnMap & OwnEvents = {
    // A marker that the focus goes to: the map moves, and the address does not hear of it.
    show: ({ by }) => ourMove(() => map.panBy(by, { animate: false })),
    // The button that brings all back: the map may have moved where the address has not.
    home: show,
    // A window of another size shows the same frame, as the static map would.
    resize: () => {
      keepSize()
      if (zoom === null) show()
    },
    moveend: () => {
      const now = viewPoint()
      if (isOurs.current || (last.current && isSame(last.current, now))) return
      last.current = now
      onView(now)
      onMove(now)
    },
  }
  useMapEvents(heard)
  return null
}
