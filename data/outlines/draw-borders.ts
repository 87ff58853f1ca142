import type { Position } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import type { BoundarySource, DisputedBorder, Window } from './source'

type Line = Position[]

/** Lines between shapes in degrees, each either solid or disputed, none twice. */
export interface Borders {
  readonly solid: readonly Line[]
  readonly disputed: readonly Line[]
}

/** The borders of the shapes, before any are merged: coasts are none. */
export function drawBorders(topology: Topology<{ countries: GeometryCollection }>, { merges, disputed }: BoundarySource): Borders {
  const into = new Map(merges.flatMap((merge) => merge.from.map((from) => [from, merge.into])))
  const mergedId = ({ id }: GeometryObject) => into.get(`${id}`) ?? id
  const pairs = new Map(disputed.map((border) => [pairOf(...border.between), border]))
  const disputeOf = (a: GeometryObject, b: GeometryObject) => pairs.get(pairOf(`${a.id}`, `${b.id}`))
  const between = (keep: (a: GeometryObject, b: GeometryObject) => boolean) =>
    mesh(topology, topology.objects.countries, (a, b) => a !== b && keep(a, b)).coordinates

  const inWindows = disputed.filter((border) => border.within).map((border) => splitByWindow(between((a, b) => disputeOf(a, b) === border), border))
  return {
    solid: [...between((a, b) => !disputeOf(a, b) && mergedId(a) !== mergedId(b)), ...inWindows.flatMap(({ outside }) => outside)],
    disputed: [...between((a, b) => isDisputedThroughout(disputeOf(a, b))), ...inWindows.flatMap(({ inside }) => inside)],
  }
}

const pairOf = (a: string, b: string) => [a, b].toSorted().join(' ')

const isDisputedThroughout = (border: DisputedBorder | undefined) => border !== undefined && !border.within

/** Stretches of the lines inside and outside the window: a segment is where its middle is. */
function splitByWindow(lines: readonly Line[], { within = {} }: DisputedBorder): { inside: Line[]; outside: Line[] } {
  const stretches = { inside: [] as Line[], outside: [] as Line[] }
  for (const line of lines) {
    let last: 'inside' | 'outside' | null = null
    for (const [index, point] of line.slice(1).entries()) {
      const before = line[index] ?? point
      const side = isWithin(within, before, point) ? 'inside' : 'outside'
      if (side === last) stretches[side].at(-1)?.push(point)
      else stretches[side].push([before, point])
      last = side
    }
  }
  return stretches
}

function isWithin({ west = -180, south = -90, east = 180, north = 90 }: Window, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): boolean {
  const longitude = (ax + bx) / 2
  const latitude = (ay + by) / 2
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}
