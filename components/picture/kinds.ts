import { paintPng } from './paint-png'

/** A kind of picture, by the end of its address. */
interface PictureKind {
  readonly id: 'svg' | 'png'
  readonly mediaType: string
  readonly make: (svg: string) => Promise<string | Uint8Array<ArrayBuffer>>
}

/** THE LIST of kinds of pictures. All are made of the SVG. */
export const kinds: readonly PictureKind[] = [
  { id: 'svg', mediaType: 'image/svg+xml', make: (svg) => Promise.resolve(svg) },
  { id: 'png', mediaType: 'image/png', make: paintPng },
]
