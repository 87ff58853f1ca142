import fc from 'fast-check'
import type { MultiPolygon } from 'geojson'
import { expect, test } from 'vitest'
import { worldAreas } from '@/data/outlines/world-areas'
import { readBoxes, type Box } from './box'
import { intersects } from './intersects'

test.each([
  ['60,30,90,60', [{ west: 60, south: 30, east: 90, north: 60 }]],
  ['60, 30, 90, 60', [{ west: 60, south: 30, east: 90, north: 60 }]],
  ['60,30,-100,90,60,8000', [{ west: 60, south: 30, east: 90, north: 60 }]],
  ['-1e1,.5,+10.,1', [{ west: -10, south: 0.5, east: 10, north: 1 }]],
  ['170,-10,-170,10', [{ west: 170, south: -10, east: 180, north: 10 }, { west: -180, south: -10, east: -170, north: 10 }]],
])('the box %s', (written, boxes) => {
  expect(readBoxes(written)).toEqual(boxes)
})

test.each(['', '1', '1,2,3', '1,2,3,4,5', '1,2,3,4,5,6,7', 'a,b,c,d', '1,2,3,', '1,,3,4', '0,60,10,30', '0,-91,1,0', '-181,0,1,1', '0,0,1e309,1', 'NaN,0,1,1', 'Infinity,0,1,1', '0x1,0,2,1', '0,0,9,1,1,2', '1;2;3;4'])('%j is no box', (written) => {
  expect(readBoxes(written)).toBeUndefined()
})

/** A square with a square hole. */
const frame: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]],
      [[2, 2], [2, 8], [8, 8], [8, 2], [2, 2]],
    ],
  ],
}

test.each([
  ['around all of it', { west: -1, south: -1, east: 11, north: 11 }, true],
  ['within its rim', { west: 0.5, south: 0.5, east: 1, north: 1 }, true],
  ['across one side', { west: -5, south: 4, east: 5, north: 5 }, true],
  ['touching a corner', { west: 10, south: 10, east: 12, north: 12 }, true],
  ['within the hole', { west: 4, south: 4, east: 6, north: 6 }, false],
  ['beside it', { west: 11, south: 0, east: 12, north: 10 }, false],
  ['a point in the rim', { west: 1, south: 1, east: 1, north: 1 }, true],
  ['a point in the hole', { west: 5, south: 5, east: 5, north: 5 }, false],
])('a box %s', (_, box, meets) => {
  expect(intersects(frame, [box])).toBe(meets)
})

test('a box meets a state just where one of its quarters does', () => {
  const areas = [...worldAreas().values()]
  const boxes = fc.tuple(fc.integer({ min: -1800, max: 1790 }), fc.integer({ min: -900, max: 890 }), fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 600 })).map(([x, y, width, height]): Box => ({ west: x / 10, south: y / 10, east: Math.min(180, (x + width) / 10), north: Math.min(90, (y + height) / 10) }))
  fc.assert(
    fc.property(fc.constantFrom(...areas), boxes, (area, { west, south, east, north }) => {
      const [middle, centre] = [(west + east) / 2, (south + north) / 2]
      const quarters = [{ west, south, east: middle, north: centre }, { west: middle, south, east, north: centre }, { west, south: centre, east: middle, north }, { west: middle, south: centre, east, north }]
      expect(intersects(area, [{ west, south, east, north }])).toBe(quarters.some((quarter) => intersects(area, [quarter])))
    }),
    { numRuns: 1000 },
  )
}, 60_000)

test('outlines run as GeoJSON wants them: round land against the clock, round holes with it', () => {
  const turn = (ring: readonly (readonly number[])[]) => ring.slice(1).reduce((sum, [x = 0, y = 0], index) => sum + ring[index]![0]! * y - x * ring[index]![1]!, 0)
  for (const [id, { coordinates }] of worldAreas())
    for (const polygon of coordinates)
      for (const [index, ring] of polygon.entries()) {
        expect(turn(ring) > 0, id).toBe(index === 0)
        expect(ring[0], id).toEqual(ring.at(-1))
      }
})
