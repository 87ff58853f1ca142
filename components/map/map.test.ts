import fc from 'fast-check'
import { expect, test } from 'vitest'
import { project } from '@/data/outlines/mercator'
import { displace, type Sign } from './displace'
import { fitFrame, frameAt, type FramedPoint } from './frame'
import { placeLabels } from './labels'
import { standMarks } from './named-marks'

const point = fc.tuple(fc.integer({ min: -170, max: 170 }), fc.integer({ min: -60, max: 75 }))
const points = fc.array(fc.record({ point, weight: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 15 }).map((list) => list.map((each, index): FramedPoint => ({ id: `p${index}`, ...each })))

test('every place is in the frame or named as outside it, and those outside hold few of the events', () => {
  fc.assert(
    fc.property(points, (list) => {
      const { frame, outside } = fitFrame(list)
      const total = list.reduce((sum, { weight }) => sum + weight, 0)
      let left = 0
      for (const { id, point, weight } of list) {
        const [x, y] = project(point)
        const isIn = x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height
        expect(isIn).toBe(!outside.includes(id))
        if (!isIn) left += weight
      }
      expect(left / total).toBeLessThanOrEqual(0.08)
    }),
  )
})

test('a chosen place is never left outside', () => {
  fc.assert(
    fc.property(points, fc.nat(14), (list, index) => {
      const chosen = list[index % list.length]!
      expect(fitFrame(list.map((each) => (each === chosen ? { ...each, isChosen: true } : each))).outside).not.toContain(chosen.id)
    }),
  )
})

test('a view point is the middle of its frame', () => {
  const frame = frameAt({ latitude: 43.25, longitude: 76.92, zoom: 6 })
  const [x, y] = project([76.92, 43.25])
  expect(frame.x + frame.width / 2).toBeCloseTo(x, 12)
  expect(frame.y + frame.height / 2).toBeCloseTo(y, 12)
})

const signs = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }), radiusPx: fc.constantFrom(8, 13, 17), weight: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 12 })
  .map((list) => list.map((each, index) => ({ id: `s${index}`, text: 'Somewhere', ...each })))

/** Where the signs stand, by id. */
const standing = (list: readonly Sign[]) => {
  const moves = displace(list)
  return list.map((sign) => {
    const [dx, dy] = moves.get(sign.id)!
    return { ...sign, ownX: sign.x, ownY: sign.y, x: sign.x + dx, y: sign.y + dy, movedPx: Math.hypot(dx, dy) }
  })
}
const pairsOf = <Each>(list: readonly Each[]) => list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const))

test('no sign is moved further than about its own size; where none would have to be, each has the room of a finger', () => {
  fc.assert(
    fc.property(signs, (list) => {
      const stood = standing(list)
      for (const { movedPx } of stood) expect(movedPx).toBeLessThanOrEqual(28.001)
      if (stood.some(({ movedPx }) => movedPx > 27.9)) return
      for (const [one, other] of pairsOf(stood)) expect(Math.max(Math.abs(other.x - one.x), Math.abs(other.y - one.y)), `${one.id} and ${other.id}`).toBeGreaterThanOrEqual(24)
    }),
  )
})

test('two signs that are too near go apart the way that they lie, the one that matters less by more', () => {
  fc.assert(
    fc.property(signs, (list) => {
      for (const [one, other] of pairsOf(list)) {
        const [a, b] = standing([one, other]) as [ReturnType<typeof standing>[number], ReturnType<typeof standing>[number]]
        expect(Math.sign(b.x - a.x) * Math.sign(b.ownX - a.ownX)).toBeGreaterThanOrEqual(0)
        expect(Math.sign(b.y - a.y) * Math.sign(b.ownY - a.ownY)).toBeGreaterThanOrEqual(0)
        if (a.weight > b.weight) expect(a.movedPx).toBeLessThanOrEqual(b.movedPx + 0.001)
      }
    }),
  )
})

test('two signs on top of each other are set apart; two with room between them are left alone', () => {
  const large = { id: 'large', x: 100, y: 100, radiusPx: 17, weight: 6 }
  const [first, second] = standing([large, { id: 'small', x: 92, y: 100, radiusPx: 8, weight: 1 }])
  expect(first!.x - second!.x).toBeCloseTo(25)
  expect(second!.movedPx).toBeCloseTo(6 * first!.movedPx)
  expect([first!.y, second!.y]).toEqual([100, 100])
  expect(displace([large, { id: 'far', x: 140, y: 100, radiusPx: 8, weight: 1 }]).get('far')).toEqual([0, 0])
  expect(standing([large, { ...large, id: 'same' }]).map(({ y }) => y)).toEqual([84, 116])
})

test('a map that is a little larger has its signs about where they were, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }), { minLength: 2, maxLength: 3 }), (spots) => {
      const at = (scale: number) => spots.map(({ x, y }, index) => ({ id: `s${index}`, x: x * scale, y: y * scale, radiusPx: 8, weight: 1 + index }))
      const [now, larger] = [displace(at(1)), displace(at(1.01))]
      for (const { id } of at(1)) expect(Math.hypot(now.get(id)![0] - larger.get(id)![0], now.get(id)![1] - larger.get(id)![1]), id).toBeLessThan(8)
      expect(displace(at(1).reverse())).toEqual(now)
    }),
  )
})

test('each sign answers to a finger on its middle: none above it reaches so far', () => {
  fc.assert(
    fc.property(signs, (list) => {
      const marks = list.map(({ id, x, y, radiusPx, weight }) => ({ id, x: x / 400, y: y / 400, radiusPx, weight, name: null, render: () => null }))
      const stands = standMarks(marks, 400)
      const middles = list.map(({ id, x, y, radiusPx }) => {
        const { move, reachPx, level } = stands.get(id)!
        expect(reachPx).toBeGreaterThanOrEqual(radiusPx)
        expect(reachPx).toBeLessThanOrEqual(22)
        return { x: x + move[0], y: y + move[1], radiusPx, reachPx, level }
      })
      for (const one of middles)
        for (const other of middles) {
          if (one === other) continue
          // Beyond its sign, a mark reaches halfway to the next at most.
          if (other.reachPx > other.radiusPx) expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThanOrEqual(2 * other.reachPx - 0.001)
          if (one.radiusPx < other.radiusPx) expect(one.level).toBeGreaterThan(other.level)
        }
    }),
  )
})

test('a sign beyond the edge does not put its name into the map; one of which a part is seen does', () => {
  const room = { left: 0, top: 0, right: 400, bottom: 300 }
  const sign = { id: 'shanghai', x: 410, y: 100, radiusPx: 8, text: 'Shanghai', weight: 1 }
  expect(placeLabels([sign], room).get('shanghai')).toBeNull()
  expect(placeLabels([{ ...sign, x: 405 }], room).get('shanghai')).toBe('left')
})

test('names that have a side never meet a sign, another name or what lies over the map, and stay in the room', () => {
  fc.assert(
    fc.property(signs, (list) => {
      const room = { left: 0, top: 0, right: 400, bottom: 300 }
      const buttons = { left: 340, top: 12, right: 388, bottom: 146 }
      const sides = placeLabels(list, room, [buttons])
      const boxes = list.flatMap(({ id, x, y, radiusPx, text }) => {
        const side = sides.get(id)
        if (!side) return []
        const [width, reach] = [text.length * 7, radiusPx + 5]
        const left = side === 'right' ? x + reach : side === 'left' ? x - reach - width : x - width / 2
        const top = side === 'above' ? y - reach - 18 : side === 'below' ? y + reach : y - 9
        return [{ id, left, top, right: left + width, bottom: top + 18 }]
      })
      const overlap = (a: (typeof boxes)[number], b: Omit<(typeof boxes)[number], 'id'>) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
      for (const box of boxes) {
        expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300).toBe(true)
        expect(overlap(box, buttons)).toBe(false)
        for (const other of boxes) if (other !== box) expect(overlap(box, other)).toBe(false)
        for (const { id, x, y, radiusPx } of list) if (id !== box.id) expect(overlap(box, { left: x - radiusPx, right: x + radiusPx, top: y - radiusPx, bottom: y + radiusPx })).toBe(false)
      }
    }),
  )
})
