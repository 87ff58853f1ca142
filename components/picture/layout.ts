import { palette } from './palette'
import { breakLines, setText, type Type } from './type'
import { columnPx, type SetLegend } from './legend'

/** The drawing in which sizes are as on a screen; a larger picture is the same drawing, magnified. */
const drawing = { width: 960, height: 504, mostScale: 2.5 } as const

/** How much a picture magnifies its drawing. One that is narrow or low is drawn as it is. */
export const scaleOf = (width: number, height: number): number => Math.min(Math.max(Math.min(width / drawing.width, height / drawing.height), 1), drawing.mostScale)

/** A column of words, set from the top. */
export interface SetWords {
  readonly heightPx: number
  readonly svg: (left: number, top: number) => string
}

interface Words {
  readonly text: string
  readonly type: Type
  readonly linePx: number
  readonly most: number
}

/** Texts one below the other, in a width and no higher than a height: the last ones are the first to go. */
export function setWords(texts: readonly Words[], width: number, mostHeight: number): SetWords {
  let heightPx = 0
  const set: { readonly line: string; readonly type: Type; readonly base: number }[] = []
  for (const { text, type, linePx, most } of texts) {
    const room = Math.min(most, Math.floor((mostHeight - heightPx) / linePx))
    if (text === '' || room < 1) continue
    for (const line of breakLines(text, width, room, type)) {
      heightPx += linePx
      set.push({ line, type, base: heightPx - linePx * 0.26 })
    }
  }
  return { heightPx, svg: (left, top) => set.map(({ line, type, base }) => setText(line, type, { x: left, y: top + base })).join('') }
}

/** Title, and the state below it. */
export const headWords = (title: string, part: string | null, state: string, isSmall: boolean): readonly Words[] => [
  ...(part === null ? [] : [{ text: part, type: { face: 'sans', sizePx: 13, isBold: true, color: palette.soft } as const, linePx: 18, most: 1 }]),
  { text: title, type: { face: 'serif', sizePx: isSmall ? 17 : 25, isBold: true }, linePx: isSmall ? 22 : 31, most: 2 },
  { text: state, type: { face: 'sans', sizePx: isSmall ? 12.5 : 14, color: palette.ink }, linePx: isSmall ? 16 : 19, most: 3 },
]

/** Source and borders. The latter are the last to be left out. */
export function footWords(borders: string, source: string, isSmall: boolean): readonly Words[] {
  const type = { face: 'sans', sizePx: isSmall ? 10 : 11.5, color: palette.soft } as const
  const linePx = isSmall ? 13 : 15
  return [
    { text: borders, type, linePx, most: isSmall ? 4 : 3 },
    { text: source, type, linePx, most: 2 },
  ]
}

export interface Layout {
  readonly legend: { readonly left: number; readonly top: number } | null
  readonly map: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
}

/** Legend beside the map where there is room for both, below it where the picture is narrow; left out where it would leave no map. */
export function layOut(width: number, height: number, margin: number, head: number, foot: number, legendIn: (columns: number) => SetLegend): Layout & { readonly columns: number } {
  const [top, bottom] = [margin + head + margin / 2, height - margin / 2 - foot - margin / 2]
  const room = { left: margin, top, width: width - 2 * margin, height: bottom - top }
  const beside = legendIn(1)
  if (room.width >= columnPx * 3 && beside.heightPx <= room.height) {
    const map = { ...room, width: room.width - columnPx - margin }
    return { map, legend: beside.heightPx > 0 ? { left: map.left + map.width + margin, top } : null, columns: 1, ...(beside.heightPx === 0 ? { map: room } : {}) }
  }
  const columns = Math.max(1, Math.floor(room.width / columnPx))
  const below = legendIn(columns)
  const left = room.height - below.heightPx - margin
  if (room.width < columnPx || left < room.height * 0.45) return { map: room, legend: null, columns }
  return { map: { ...room, height: left }, legend: { left: margin, top: top + left + margin / 2 }, columns }
}
