import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Spot } from './clip'
import { dissolve } from './dissolve'

/** A field of a grid as a ring, all round the same way. */
const field = (x: number, y: number): Spot[] => [[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1]]

const areaOf = (rings: readonly (readonly Spot[])[]) =>
  Math.abs(rings.reduce((all, ring) => all + ring.reduce((sum, [x, y], index) => sum + ((ring.at(index - 1)?.[0] ?? x) * y - x * (ring.at(index - 1)?.[1] ?? y)) / 2, 0), 0))
const stretches = (rings: readonly (readonly Spot[])[]) => rings.reduce((sum, { length }) => sum + length, 0)

test('two neighbours become one, without what divided them', () => {
  const joined = dissolve([field(0, 0), field(1, 0)])
  expect(joined).toHaveLength(1)
  expect(areaOf(joined)).toBe(2)
  expect(stretches(joined)).toBe(6)
})

test('those apart stay apart, and a hole stays a hole', () => {
  expect(dissolve([field(0, 0), field(5, 5)])).toHaveLength(2)
  const around = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y] as const)).filter(([x, y]) => x !== 1 || y !== 1)
  const joined = dissolve(around.map(([x, y]) => field(x, y)))
  expect(areaOf(joined)).toBe(8)
  expect(stretches(joined)).toBe(16)
})

test('the ground is the same, whatever touches whatever', () => {
  const anyFields = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { selector: String })
  fc.assert(
    fc.property(anyFields, (fields) => {
      const joined = dissolve(fields.map(([x, y]) => field(x, y)))
      expect(areaOf(joined)).toBe(fields.length)
      const inner = fields.flatMap(([x, y]) => fields.filter(([a, b]) => Math.abs(a - x) + Math.abs(b - y) === 1)).length
      expect(stretches(joined)).toBe(4 * fields.length - inner)
    }),
  )
})
