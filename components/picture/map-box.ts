import type { Frame } from '@/components/map/frame'

/** A rectangle of the picture in px, and what of the world it shows. */
export interface MapBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Mercator world units at its upper left corner. */
  readonly x: number
  readonly y: number
  /** Px the world is wide. */
  readonly pxPerWorld: number
}

/** The frame fitted into a rectangle as the map fits it into its own, the room beside it filled. */
export function mapBox(frame: Frame, { left, top, width, height }: Pick<MapBox, 'left' | 'top' | 'width' | 'height'>): MapBox {
  const pxPerWorld = frame.zoom === null ? Math.min(width / frame.width, height / frame.height) : 256 * 2 ** frame.zoom
  return { left, top, width, height, pxPerWorld, x: frame.x + frame.width / 2 - width / pxPerWorld / 2, y: frame.y + frame.height / 2 - height / pxPerWorld / 2 }
}
