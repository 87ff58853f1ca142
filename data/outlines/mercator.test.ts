import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostLatitude, project, unproject } from './mercator'

const earthRadius = 6378137

/** Metres east and north as EPSG:3857 has them, written another way than the subject. */
const metres = (longitude: number, latitude: number) => [(longitude * Math.PI * earthRadius) / 180, earthRadius * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))]

describe('Web Mercator', () => {
  it('comes back to where it started', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -mostLatitude, max: mostLatitude, noNaN: true }), (longitude, latitude) => {
        const [x, y] = unproject(project([longitude, latitude]))
        expect(x).toBeCloseTo(longitude, 9)
        expect(y).toBeCloseTo(latitude, 9)
      }),
    )
  })

  it('agrees with the metres of EPSG:3857', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }), (longitude, latitude) => {
        const [x, y] = project([longitude, latitude])
        const [east = 0, north = 0] = metres(longitude, latitude)
        expect((x - 0.5) * 2 * Math.PI * earthRadius).toBeCloseTo(east, 3)
        expect((0.5 - y) * 2 * Math.PI * earthRadius).toBeCloseTo(north, 3)
      }),
    )
  })

  it('makes the world a square with the north at the top', () => {
    expect(project([-180, mostLatitude])[0]).toBe(0)
    expect(project([-180, mostLatitude])[1]).toBeCloseTo(0, 9)
    expect(project([180, -mostLatitude])[0]).toBe(1)
    expect(project([180, -mostLatitude])[1]).toBeCloseTo(1, 9)
  })

  it('holds the poles at the edge', () => {
    expect(project([10, 90])).toEqual(project([10, mostLatitude]))
    expect(project([10, -90])).toEqual(project([10, -mostLatitude]))
  })
})
