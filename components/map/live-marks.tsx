import { divIcon, type Bounds } from 'leaflet'
import { useMemo, useState, type CSSProperties } from 'react'
import { createPortal } from 'react-dom'
import { Marker, useMap, useMapEvents } from 'react-leaflet'
import { unproject } from '@/data/outlines/mercator'
import type { Mark } from './layers/layer'
import { standMarks, type Stand } from './named-marks'

/** The marks on the live map: the same elements as on the static one, carried by Leaflet. */
export function LiveMarks({ marks }: { readonly marks: readonly Mark[] }) {
  const map = useMap()
  const seen = () => {
    const scale = 256 * 2 ** map.getZoom()
    const { min, max } = map.getPixelBounds() as Required<Bounds>
    const host = map.getContainer()
    const { x, y } = host.getBoundingClientRect()
    // Buttons and legend: a name below them could not be read.
    const covered = [...host.closest('.map')!.querySelectorAll('.legend, .map-buttons')].map((over) => {
      const box = over.getBoundingClientRect()
      return new DOMRect(box.x - x + min.x, box.y - y + min.y, box.width, box.height)
    })
    return { scale, room: { left: min.x, right: max.x, top: min.y, bottom: max.y }, covered }
  }
  const [{ scale, room, covered }, setSeen] = useState(seen)
  useMapEvents({ moveend: () => setSeen(seen()) })
  const stands = useMemo(() => standMarks(marks, scale, room, covered), [marks, scale, room, covered])
  return marks.map((mark) => <LiveMark key={mark.id} mark={mark} stand={stands.get(mark.id)!} />)
}

function LiveMark({ mark, stand: { side, move, reachPx, level } }: { readonly mark: Mark; readonly stand: Stand }) {
  const [host] = useState(() => Object.assign(document.createElement('div'), { className: 'mark' }))
  const icon = useMemo(() => divIcon({ html: host, className: 'mark-host', iconSize: [0, 0] }), [host])
  const { x, y } = mark
  const position = useMemo(() => {
    const [longitude, latitude] = unproject([x, y])
    return { lat: latitude, lng: longitude }
  }, [x, y])
  return (
    <>
      <Marker position={position} icon={icon} interactive={false} keyboard={false} zIndexOffset={level * 10_000} />
      {createPortal(<div style={{ translate: `${move[0].toFixed(1)}px ${move[1].toFixed(1)}px`, '--target': `${(2 * reachPx).toFixed(0)}px` } as CSSProperties}>{mark.render({ wide: side, narrow: side })}</div>, host)}
    </>
  )
}
