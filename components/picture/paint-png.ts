import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'

/** The faces that pictures are set in. Files, since the painter reads no others; whole, since it does not mend a word's missing letters from another file. */
const fonts = ['source-sans-3/400Regular/SourceSans3_400Regular.ttf', 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf']

const painted = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
/** Painting takes most of a second: what was asked for lately is kept, about 10 MB of it. */
const mostPainted = 48

/** A picture's SVG as PNG, as large as it says. For the server only; the same on every machine, since no font of the system is used. */
export function paintPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256').update(svg).digest('base64')
  const known = painted.get(key)
  const painting = known ?? paint(svg)
  // The oldest goes first, and what was just asked for is the youngest.
  painted.delete(key)
  painted.set(key, painting)
  if (painted.size > mostPainted) for (const oldest of [...painted.keys()].slice(0, 1)) painted.delete(oldest)
  // What failed may be tried again.
  painting.catch(() => painted.delete(key))
  return painting
}

async function paint(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const fontFiles = fonts.map((file) => join(process.cwd(), 'node_modules/@expo-google-fonts', file))
  const image = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' } })
  return new Uint8Array(image.asPng())
}
