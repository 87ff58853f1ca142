import { element } from '@/data/formats/xml'
import { palette } from './palette'

/** Faces of a picture. The last of each stands in where a reader of the SVG has none of the others; the PNG is set in the first. */
const faces = {
  sans: { family: "'Source Sans 3', 'Source Sans 3 Variable', 'Segoe UI', Roboto, Arial, sans-serif", breadth: 1 },
  serif: { family: "'Source Serif 4', 'Source Serif 4 Variable', Georgia, 'Times New Roman', serif", breadth: 1.08 },
} as const

/** How a text is set. */
export interface Type {
  readonly face: keyof typeof faces
  readonly sizePx: number
  readonly isBold?: boolean
  readonly color?: string
}

/** Widths of letters in parts of the size, as Source Sans 3 has them, rounded up: enough to break lines by. */
const breadths = [
  { letters: /[iIljftr.,:;'’“”«»!|()[\]\s·і]/u, breadth: 0.34 },
  { letters: /[mwMW@%—ШЩЖМЮФЫшщжмюыфҚӘ]/u, breadth: 0.84 },
  { letters: /\p{Lu}/u, breadth: 0.64 },
] as const
const commonBreadth = 0.55

/** About how wide a text is set, in px; rather too wide than too narrow. */
export const widthOf = (text: string, { face, sizePx, isBold = false }: Type): number =>
  [...text].reduce((sum, letter) => sum + (breadths.find(({ letters }) => letters.test(letter))?.breadth ?? commonBreadth), 0) * sizePx * faces[face].breadth * (isBold ? 1.05 : 1)

/** The text in lines that fit a width; what does not fit into so many lines ends in an ellipsis. A word too long for a line is cut. */
export function breakLines(text: string, widthPx: number, most: number, type: Type): readonly string[] {
  const fits = (line: string) => widthOf(line, type) <= widthPx
  const cut = (line: string) => {
    const letters = [...line]
    while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop()
    return `${letters.join('').trimEnd()}…`
  }
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (lines.length === most - 1) return [...lines, cut(longer)]
    if (line !== '') lines.push(line)
    line = fits(word) ? word : cut(word)
  }
  return [...lines, line]
}

/** Where a text is set. */
interface Spot {
  readonly x: number
  /** Of the base line. */
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  /** With a rim of paper, to be read on the map. */
  readonly isHaloed?: boolean
}

const look = ({ face, sizePx, isBold = false, color = palette.ink }: Type) => ({ 'font-family': faces[face].family, 'font-size': `${sizePx}`, ...(isBold ? { 'font-weight': '600' } : {}), fill: color })

/** A line of text. (A space parts the two types: painters differ in whether `dx` counts for the anchor.) @param after what follows it on the same line in another type */
export function setText(text: string, type: Type, { x, y, anchor = 'start', isHaloed = false }: Spot, after: { readonly text: string; readonly type: Type } | null = null): string {
  const halo = { stroke: palette.halo, 'stroke-width': '3', 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
  const content = after ? [element('tspan', text, look(type)), element('tspan', `\u00a0${after.text}`, look(after.type))] : text
  return element('text', content, { x: round(x), y: round(y), ...(after ? {} : look(type)), ...(anchor === 'start' ? {} : { 'text-anchor': anchor }), ...(isHaloed ? halo : {}) })
}

/** A number as short as a picture needs it. */
export const round = (value: number): string => `${Number(value.toFixed(2))}`
