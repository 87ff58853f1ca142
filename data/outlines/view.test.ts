import { describe, expect, it } from 'vitest'
import type { Spot } from './clip'
import { isOutOfView, straightenCorners, worldPxOf, type View } from './view'

//      100  200
//   ·· | tall | ··
//   ---+------+--- 100
//   wide       wide
//   ---+------+--- 200
//   ·· | tall | ··
const view: View = { wide: { left: 0, right: 300, top: 100, bottom: 200 }, tall: { left: 100, right: 200, top: 0, bottom: 300 }, whole: { left: 0, right: 300, top: 0, bottom: 300 } }

describe('a line through a corner that no container shows', () => {
  it('keeps its first and last spot there, and every spot elsewhere', () => {
    const line: Spot[] = [[50, 150], [50, 90], [20, 50], [90, 10], [99, 40], [120, 50], [130, 60]]
    expect(straightenCorners(line, view)).toEqual([[50, 150], [50, 90], [99, 40], [120, 50], [130, 60]])
  })

  it('keeps both corners apart when it passes straight from one to another', () => {
    const line: Spot[] = [[50, 50], [60, 60], [250, 50], [260, 60], [250, 250]]
    expect(straightenCorners(line, view)).toEqual([[50, 50], [60, 60], [250, 50], [260, 60], [250, 250]])
  })
})

describe('what lies', () => {
  it('in a corner is out of view', () => expect(isOutOfView({ left: 10, right: 90, top: 10, bottom: 90 }, view)).toBe(true))
  it('across a corner’s edge is in view', () => expect(isOutOfView({ left: 10, right: 110, top: 10, bottom: 90 }, view)).toBe(false))
})

describe('the scale of a box', () => {
  it('is set by its width, for a wide one', () => expect(worldPxOf({ west: 0, east: 90, south: -10, north: 10 }, 1000)).toBeCloseTo(4000))
  it('is set by a container twice as high as wide, for a tall one', () => expect(worldPxOf({ west: 0, east: 0.1, south: -66.51326, north: 66.51326 }, 1000)).toBeCloseTo(4000, 0))
})
