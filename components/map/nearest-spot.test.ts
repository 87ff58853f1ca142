import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainAddress } from '@/data/address/parameters'
import { languages } from '@/data/languages'
import { speakReport } from '@/data/queries/speak-report'
import { findReport, reports } from '@/data/reports'
import { markersOf } from './markers'
import { isArrowKey, nearestSpot, type ArrowKey, type Spot } from './nearest-spot'

const keys: readonly ArrowKey[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']
const middle = { x: 0, y: 0 }

test('an arrow leads to the nearest on its side', () => {
  const spots = { east: { x: 10, y: 2 }, farEast: { x: 30, y: 0 }, west: { x: -10, y: 0 }, north: { x: 1, y: -9 }, south: { x: 0, y: 12 } }
  const lead = (key: ArrowKey) => nearestSpot(middle, Object.values(spots), key)
  expect(lead('ArrowRight')).toBe(spots.east)
  expect(lead('ArrowLeft')).toBe(spots.west)
  expect(lead('ArrowUp')).toBe(spots.north)
  expect(lead('ArrowDown')).toBe(spots.south)
})

test('what lies aslant counts only where nothing lies ahead', () => {
  const [aslant, ahead] = [{ x: 3, y: 8 }, { x: 20, y: 1 }]
  expect(nearestSpot(middle, [aslant, ahead], 'ArrowRight')).toBe(ahead)
  expect(nearestSpot(middle, [aslant], 'ArrowRight')).toBe(aslant)
})

test('where nothing lies that way, an arrow leads nowhere, and never to where one is', () => {
  expect(nearestSpot(middle, [{ x: -5, y: 0 }, middle], 'ArrowRight')).toBeNull()
  expect(nearestSpot(middle, [], 'ArrowUp')).toBeNull()
})

test('other keys are no arrows', () => {
  for (const key of ['Enter', 'a', 'toString', 'Arrow']) expect(isArrowKey(key)).toBe(false)
})

const anySpot: fc.Arbitrary<Spot> = fc.record({ x: fc.integer({ min: 0, max: 999 }), y: fc.integer({ min: 0, max: 999 }) })

test('an arrow never leads back, and leads somewhere where there is anything ahead', () => {
  fc.assert(
    fc.property(anySpot, fc.array(anySpot, { maxLength: 30 }), fc.constantFrom(...keys), (from, spots, key) => {
      const ahead = (spot: Spot) => ({ ArrowLeft: spot.x < from.x, ArrowRight: spot.x > from.x, ArrowUp: spot.y < from.y, ArrowDown: spot.y > from.y })[key]
      const to = nearestSpot(from, spots, key)
      expect(to === null ? spots.some(ahead) : !ahead(to)).toBe(false)
    }),
  )
})

test.each(reports.map(({ slug }) => slug))('from every marker of %s the arrows lead to every other', (slug) => {
  const report = speakReport(findReport(slug)!, 'en', languages.en.dates)
  const markers = markersOf(report.events, plainAddress.claims, report)
  for (const start of markers) {
    const seen = new Set([start])
    for (const marker of seen) for (const key of keys) seen.add(nearestSpot(marker, markers, key) ?? marker)
    expect(seen.size, start.place.id).toBe(markers.length)
  }
})
