import type { Parameter } from '@/data/filters/parameter'

/** Where a reader has moved the map to: its centre in degrees, and the zoom in which the world is 256 · 2^zoom px wide. */
export interface ViewPoint {
  readonly latitude: number
  readonly longitude: number
  readonly zoom: number
}

export const zoomBounds = { least: 0, most: 12 } as const

const accepted = 'latitude,longitude,zoom such as 43.25,76.92,6'
const rounded = (value: number, digits: number) => Number(value.toFixed(digits))

/** A view point as exact as an address needs it: about a kilometre, and a hundredth of a zoom. */
export const roundViewPoint = ({ latitude, longitude, zoom }: ViewPoint): ViewPoint => ({ latitude: rounded(latitude, 2), longitude: rounded(longitude, 2), zoom: rounded(zoom, 2) })

function read(written: string): ViewPoint | null {
  const parts = written.split(',').map((part) => (/^\s*-?\d+(\.\d+)?\s*$/.test(part) ? Number(part) : NaN))
  const [latitude = NaN, longitude = NaN, zoom = NaN] = parts
  const isOnMap = parts.length === 3 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180 && zoom >= zoomBounds.least && zoom <= zoomBounds.most
  return isOnMap ? roundViewPoint({ latitude, longitude, zoom }) : null
}

/** `map=`: latitude first, as readers and other maps write it; everywhere else in Dateline longitude comes first. */
export const viewPoint: Parameter<ViewPoint | null> = {
  keys: ['map'],
  none: null,
  parse: (query) => {
    const written = query('map') ?? ''
    const value = written === '' ? null : read(written)
    return { value, refusals: written !== '' && value === null ? [{ key: 'map', value: written, accepted }] : [] }
  },
  write: (value) => (value === null ? [] : [['map', `${value.latitude},${value.longitude},${value.zoom}`]]),
}
