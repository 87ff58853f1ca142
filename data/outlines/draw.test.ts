import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw, drawOutlines, type Drawing } from './draw'
import { holds } from './holds'
import { levelFor, levels } from './levels'
import { levelOutlines } from './level-outlines'
import { project } from './mercator'
import { outlines } from './outlines'
import { strokesOf } from './read-level'
import type { Point } from './source'
import { toy } from './toy'
import { viewOf, worldPxOf, type Box } from './view'

const world: Box = { west: -180, south: -60, east: 180, north: 84 }
const eurasia: Box = { west: -10, south: 33, east: 85, north: 60 }

/** Lines of path data in units; a relative path read the way a browser reads it. */
function linesOf(d: string): [number, number][][] {
  let [x, y] = [0, 0]
  return d.split('m').slice(1).map((part) => {
    const numbers = (part.match(/-?\d+/g) ?? []).map(Number)
    const line: [number, number][] = []
    for (let index = 0; index < numbers.length; index += 2) line.push([(x += numbers[index] ?? NaN), (y += numbers[index + 1] ?? NaN)])
    if (part.endsWith('z')) [x, y] = line[0] ?? [x, y]
    return line
  })
}

const unitsOf = ({ size }: Drawing, point: Point) => project(point).map((part) => part * size)

/** The shapes whose drawn path holds the point, by the even-odd rule. */
const shapesAt = (drawing: Drawing, point: Point) =>
  drawing.states.filter(({ d }) => linesOf(d).filter((ring) => holds(ring, unitsOf(drawing, point))).length % 2 === 1).map(({ id }) => id)

const pathsOf = ({ states, borders }: Drawing) => [...states.map(({ d }) => d), borders.solid, borders.disputed]

const spotsOf = (drawing: Drawing) => pathsOf(drawing).flatMap(linesOf).flat()

const anyBox = fc
  .record({ longitude: fc.double({ min: -170, max: 170, noNaN: true }), latitude: fc.double({ min: -60, max: 75, noNaN: true }), width: fc.double({ min: 0.01, max: 120, noNaN: true }), height: fc.double({ min: 0.01, max: 60, noNaN: true }) })
  .map(({ longitude, latitude, width, height }): Box => ({ west: longitude - width / 2, east: longitude + width / 2, south: latitude - height / 2, north: latitude + height / 2 }))

describe('a drawing', () => {
  it.each<[string, Box]>([
    ['the world', world],
    ['Eurasia', eurasia],
    ['Central Asia', { west: 45, south: 35, east: 90, north: 56 }],
    ['Almaty alone', { west: 76, south: 43, east: 77.5, north: 43.6 }],
  ])('of %s has Almaty in Kazakhstan and in no other shape', (_, box) => expect(shapesAt(drawOutlines(box), [76.9, 43.24])).toEqual(['KAZ']))

  it('leaves a hole where one state lies within another', () => {
    const box: Box = { west: 15, south: -36, east: 34, north: -21 }
    expect(shapesAt(drawOutlines(box), [28.2, -29.5])).toEqual(['LSO'])
    expect(shapesAt(drawOutlines(box), [24, -29.5])).toEqual(['ZAF'])
  })

  it('holds a point in the same shape whether the shape is clipped or whole', () => {
    const points: Point[] = [[71.4, 51.1], [37.6, 55.7], [103, 36], [2.3, 47], [-100, 40], [134, -25], [28.2, -29.5]]
    const whole = drawOutlines(world)
    fc.assert(
      fc.property(fc.constantFrom(...points), fc.double({ min: 0.5, max: 40, noNaN: true }), fc.double({ min: -0.45, max: 0.45, noNaN: true }), (point, width, shift) => {
        const west = point[0] - width * (0.5 + shift)
        const drawing = drawOutlines({ west, east: west + width, south: point[1] - width / 4, north: point[1] + width / 4 })
        expect(shapesAt(drawing, point)).toEqual(shapesAt(whole, point))
      }),
      { numRuns: 60 },
    )
  })

  it('stays within what a container from 1:2 to 3.2:1 can show', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const drawing = drawOutlines(box)
        const { whole } = viewOf(box, { index: 0, worldPx: 0, size: drawing.size })
        const outside = spotsOf(drawing).filter(([x, y]) => !(x >= whole.left && x <= whole.right && y >= whole.top && y <= whole.bottom))
        expect(outside).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('shows all of a container at either extreme: what is drawn there is what the larger box draws', () => {
    const box: Box = { west: 40, south: 40, east: 80, north: 55 }
    const drawing = drawOutlines(box)
    const view = viewOf(box, levelFor(worldPxOf(box, 1000)))
    expect((view.wide.right - view.wide.left) / (view.wide.bottom - view.wide.top)).toBeCloseTo(3.2, 1)
    expect((view.tall.right - view.tall.left) / (view.tall.bottom - view.tall.top)).toBeCloseTo(0.5, 1)
    expect(shapesAt(drawing, [60, 20.5])).toEqual([])
    expect(shapesAt(drawing, [60, 66])).toEqual(['RUS'])
    expect(shapesAt(drawing, [26, 47])).toEqual(['ROU'])
    expect(shapesAt(drawing, [95, 47.5])).toEqual(['MNG'])
  })

  it('keeps every shape of the world, however small', () => {
    expect(drawOutlines({ west: -180, south: -85, east: 180, north: 85 }).states.map(({ id }) => id)).toEqual(expect.arrayContaining(['VAT', 'MCO', 'SMR', 'LIE', 'PLW', 'SYC', 'MUS', 'CPV', 'BHR', 'SGP']))
  })

  it('is written in at most 60 kB for the world and for Eurasia', () => {
    expect(pathsOf(drawOutlines(world)).join('').length).toBeLessThanOrEqual(60_000)
    expect(pathsOf(drawOutlines(eurasia)).join('').length).toBeLessThanOrEqual(60_000)
  })

  it('has whole numbers only', () => expect(pathsOf(drawOutlines(eurasia)).join('')).toMatch(/^[\dmz -]+$/))

  it('is the same object the second time', () => expect(drawOutlines(eurasia)).toBe(drawOutlines({ ...eurasia })))

  it('ends at 180° where the box does not', () => {
    const drawing = drawOutlines({ west: 150, south: 40, east: 200, north: 75 })
    expect(Math.max(...spotsOf(drawing).map(([x]) => x))).toBeLessThanOrEqual(drawing.size)
    expect(drawing.states.map(({ id }) => id)).toContain('RUS')
  })

  it('dashes what another source disputes', () => {
    const [level] = levels
    const drawing = level && draw(strokesOf(levelOutlines(outlines(toy), level)), viewOf({ west: 0, south: 0, east: 30, north: 10 }, level), level)
    expect(drawing?.states.map(({ id }) => id)).toEqual(['AAA', 'BBB', 'CCC'])
    expect(linesOf(drawing?.borders.disputed ?? '')).toHaveLength(1)
    expect(linesOf(drawing?.borders.solid ?? '')).toHaveLength(2)
  })
})
