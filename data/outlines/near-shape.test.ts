import { describe, expect, it } from 'vitest'
import { kmToShape, nearShape } from './near-shape'
import { outlines } from './outlines'
import { toy } from './toy'

const made = outlines(toy)

describe('the way to a shape', () => {
  it('is nothing inside it', () => expect(kmToShape('AAA', [5, 5], made)).toBe(0))

  it('is 111 km for a degree at the equator, to the nearest side or corner', () => {
    expect(kmToShape('AAA', [-1, 0], made)).toBeCloseTo(111.2, 0)
    expect(kmToShape('AAA', [-1, -1], made)).toBeCloseTo(111.2 * Math.SQRT2, 0)
    expect(kmToShape('CCC', [10, 5], made)).toBeCloseTo(1112 * Math.cos((5 * Math.PI) / 180), -1)
  })

  it('is reckoned the short way round the globe', () => {
    expect(kmToShape('AAA', [-179, 5], made)).toBeGreaterThan(15_000)
    expect(kmToShape('CCC', [-175, 5], made)).toBeCloseTo(155 * 111.2 * Math.cos((5 * Math.PI) / 180), -2)
  })

  it('is unknown for a shape that is none', () => {
    expect(kmToShape('ZZZ', [5, 5], made)).toBeNull()
    expect(nearShape('ZZZ', [5, 5], 1000, made)).toBe(false)
  })
})
