import type { Scene } from '@/components/map/layers/layer'
import { element } from '@/data/formats/xml'
import { pictureLayers } from './layers'
import type { DrawnRow } from './layers/picture-layer'
import { palette } from './palette'
import { breakLines, round, setText, widthOf, type Type } from './type'

const words: Type = { face: 'sans', sizePx: 12.5, color: palette.ink }
const linePx = 15
/** Width of the column of signs. */
const signPx = 40
export const columnPx = 210
const mostLines = 4

export interface SetLegend {
  readonly heightPx: number
  readonly svg: (left: number, top: number) => string
}

/** Of two short rows that stand side by side. */
const short = { columnPx: columnPx / 2, signPx: 34 } as const

/** One row, or two short ones side by side. */
interface LegendLine {
  readonly cells: readonly { readonly svg: string; readonly lines: readonly string[]; readonly x: number; readonly signPx: number }[]
  readonly heightPx: number
}

function linesOf(rows: readonly DrawnRow[]): readonly LegendLine[] {
  const lines: LegendLine[] = []
  let free: LegendLine | null = null
  for (const { svg, words: text, heightPx, isShort } of rows) {
    const fits = isShort && widthOf(text, words) <= short.columnPx - short.signPx
    if (fits && free) {
      lines[lines.length - 1] = { ...free, cells: [...free.cells, { svg, lines: [text], x: short.columnPx, signPx: short.signPx }] }
      free = null
      continue
    }
    const broken = breakLines(text, columnPx - signPx, mostLines, words)
    const line = { cells: [{ svg, lines: broken, x: 0, signPx: fits ? short.signPx : signPx }], heightPx: Math.max(heightPx, broken.length * linePx + 4) }
    lines.push(line)
    free = fits ? line : null
  }
  return lines
}

/** What the signs mean that are on the map, in so many columns. */
export function setLegend(scene: Scene, columns: number): SetLegend {
  const lines = linesOf(pictureLayers.flatMap((layer) => layer.legend?.(scene) ?? []))
  const all = lines.reduce((sum, { heightPx }) => sum + heightPx, 0)
  // Lines go down one column after the other, each column as high as an equal share and the line that crosses it.
  const placed: { readonly line: LegendLine; readonly column: number; readonly y: number }[] = []
  let [column, y, most] = [0, 0, 0]
  for (const line of lines) {
    if (y > 0 && y + line.heightPx / 2 > all / columns && column < columns - 1) [column, y] = [column + 1, 0]
    placed.push({ line, column, y })
    y += line.heightPx
    most = Math.max(most, y)
  }
  return { heightPx: most, svg: (left, top) => placed.map(({ line, column, y }) => drawLine(line, left + column * columnPx, top + y + line.heightPx / 2)).join('') }
}

const drawLine = ({ cells }: LegendLine, left: number, middle: number): string =>
  cells
    .map(({ svg, lines, x, signPx }) => {
      const first = middle + 4.5 - ((lines.length - 1) * linePx) / 2
      return element('g', [svg], { transform: `translate(${round(left + x + 18)} ${round(middle)})` }) + lines.map((line, index) => setText(line, words, { x: left + x + signPx, y: first + index * linePx })).join('')
    })
    .join('')
