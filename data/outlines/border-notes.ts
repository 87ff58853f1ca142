import type { Language } from '@/data/languages'
import { project } from './mercator'
import { position } from './position'

/** A note on the drawing of a border, in the reader's language, and where it belongs. */
export interface BorderNote {
  readonly id: string
  readonly name: string
  readonly words: string
  /** Mercator world units, 0 to 1, y downwards. */
  readonly near: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
}

/** About 4 km: nearer than that nobody draws the world. */
const rounded = (units: number) => Math.round(units * 1e4) / 1e4

/** All notes, in the order of `position`. */
export const speakBorders = ({ phrases: { borders } }: Language): BorderNote[] =>
  position.map(({ id, near: { west, south, east, north } }) => {
    const [left, top] = project([west, north])
    const [right, bottom] = project([east, south])
    const { name, text } = borders.notes[id]
    return { id, name, words: text, near: { left: rounded(left), top: rounded(top), right: rounded(right), bottom: rounded(bottom) } }
  })
