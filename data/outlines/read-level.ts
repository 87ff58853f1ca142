import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import { boundsOf, type Rectangle, type Spot } from './clip'
import { levelFile } from './files'
import type { Level } from './levels'
import type { Outlines } from './outlines'
import { polygonsOf } from './polygons-of'

/** A ring or a line with the rectangle around it. */
export interface Stroke {
  readonly spots: readonly Spot[]
  readonly bounds: Rectangle
}

/** What there is to draw at a level. Rings do not repeat their first spot. */
export interface LevelStrokes {
  readonly states: readonly { readonly id: string; readonly rings: readonly Stroke[] }[]
  readonly solid: readonly Stroke[]
  readonly disputed: readonly Stroke[]
}

const read = new Map<number, LevelStrokes>()

/** The strokes of a level, from its file the first time and from memory after that. */
export function readLevel(level: Level): LevelStrokes {
  const known = read.get(level.index)
  if (known) return known
  // Not checked again: the build wrote it, and a test holds the file to the build.
  const outlines = JSON.parse(readFileSync(levelFile(level), 'utf8')) as Outlines
  const strokes = strokesOf(outlines)
  read.set(level.index, strokes)
  return strokes
}

/** The strokes of outlines in the units of a level. */
export function strokesOf(outlines: Outlines): LevelStrokes {
  const border = (id: string) => {
    const lines = outlines.objects.borders.geometries.find((geometry) => geometry.id === id)
    return lines?.type === 'MultiLineString' ? feature(outlines, lines).geometry.coordinates.map((line) => strokeOf(straightened(line.map(spotOf)))) : []
  }
  return {
    states: outlines.objects.countries.geometries.map((shape) => ({ id: `${shape.id}`, rings: polygonsOf(outlines, shape).flatMap(ringsOf) })),
    solid: border('solid'),
    disputed: border('disputed'),
  }
}

const spotOf = ([x = 0, y = 0]: readonly number[]): Spot => [x, y]

const strokeOf = (spots: readonly Spot[]): Stroke => ({ spots, bounds: boundsOf(spots) })

/** The rings of a polygon. One that shrank to nothing is a square of one unit, so that the Vatican can still be seen and pointed at. */
function ringsOf(polygon: readonly (readonly number[])[][]): Stroke[] {
  return polygon.flatMap((ring, index) => {
    const spots = straightened(ring.slice(1).map(spotOf))
    if (spots.length > 2) return [strokeOf(spots)]
    const [x, y] = spotOf(ring[0] ?? [])
    return index > 0 ? [] : [strokeOf([[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1]])]
  })
}

/** Without spots on the way straight from the one before to the one after. */
function straightened(spots: readonly Spot[]): readonly Spot[] {
  const kept: Spot[] = []
  for (const spot of spots) {
    const [before, last] = [kept.at(-2), kept.at(-1)]
    if (last && last[0] === spot[0] && last[1] === spot[1]) continue
    if (before && last && (last[0] - before[0]) * (spot[1] - last[1]) === (last[1] - before[1]) * (spot[0] - last[0]) && (last[0] - before[0]) * (spot[0] - last[0]) + (last[1] - before[1]) * (spot[1] - last[1]) > 0) kept.pop()
    kept.push(spot)
  }
  return kept
}
