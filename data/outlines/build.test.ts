import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { parse } from 'papaparse'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { levelFile, worldFile } from './files'
import { levelOutlines } from './level-outlines'
import { levels } from './levels'
import { nearShape } from './near-shape'
import { outlines, type Outlines } from './outlines'
import { polygonsOf } from './polygons-of'
import { position } from './position'
import { shapeAt } from './shape-at'
import type { Point } from './source'
import type { Box } from './view'
import { visionscarto } from './visionscarto'
import { worldOutlines } from './world'

const file = readFileSync(worldFile(), 'utf8')
const world = JSON.parse(file) as Outlines
const ids = world.objects.countries.geometries.map(({ id }) => `${id}`)

const reports = join(process.cwd(), 'data', 'reports')
const statesOf = (folder: string) => parse<{ iso: string }>(readFileSync(join(reports, folder, 'states.csv'), 'utf8'), { header: true, skipEmptyLines: true }).data
const reportStates = readdirSync(reports, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(reports, entry.name)).includes('states.csv'))
  .flatMap(({ name }) => statesOf(name).map(({ iso }) => iso))

const segmentsOf = (id: string) => {
  const lines = world.objects.borders.geometries.find((geometry) => geometry.id === id)
  const coordinates = lines?.type === 'MultiLineString' ? feature(world, lines).geometry.coordinates : []
  return coordinates.flatMap((line) => line.slice(1).map((point, index) => [line[index] ?? point, point])).filter(([start, end]) => String(start) !== String(end))
}
const solid = segmentsOf('solid')
const disputed = segmentsOf('disputed')

/** Whether a border comes within a tenth of a degree of the point. */
const passes = (segments: number[][][], [longitude, latitude]: Point) =>
  segments.some(([[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []]) => {
    const length2 = (bx - ax) ** 2 + (by - ay) ** 2
    const share = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((longitude - ax) * (bx - ax) + (latitude - ay) * (by - ay)) / length2))
    return Math.hypot(ax + share * (bx - ax) - longitude, ay + share * (by - ay) - latitude) < 0.1
  })

describe('the built outlines', () => {
  it('are what the build makes today, byte for byte', { timeout: 60_000 }, () => {
    const detailed = outlines(visionscarto)
    expect(JSON.stringify(worldOutlines(detailed)) === file, 'run npx tsx data/outlines/build.ts').toBe(true)
    for (const level of levels) expect(JSON.stringify(levelOutlines(detailed, level)) === readFileSync(levelFile(level), 'utf8'), `level ${level.index}`).toBe(true)
  })

  it('weigh at most 110 kB in brotli', () => {
    expect(brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length).toBeLessThanOrEqual(110_000)
  })

  it('have every state of every report, each once', () => {
    expect(reportStates.length).toBeGreaterThan(100)
    expect(reportStates.filter((iso) => !ids.includes(iso))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThanOrEqual(239)
  })

  it.each(['VAT', 'MCO', 'MLT', 'SMR', 'LIE', 'AND', 'BHR', 'SGP', 'PLW', 'SYC', 'MUS', 'CPV', 'MDV'])('give the small state %s an area', (id) => {
    const shape = world.objects.countries.geometries.find((geometry) => geometry.id === id)
    const [[outer = []] = []] = shape ? polygonsOf(world, shape) : []
    expect(new Set(outer.map(String)).size).toBeGreaterThan(2)
  })

  it('have only codes of three letters for ids, and say so where one is no ISO code', () => {
    expect(ids.filter((id) => !/^[A-Z]{3}$/.test(id))).toEqual([])
    expect(ids).toEqual(expect.arrayContaining(['ESH', 'GOL', 'KAS', 'TWN', 'XKX']))
    expect(ids).not.toContain('CYN')
  })

  it('keep every ring to one side of 180°, but for Antarctica', () => {
    const wide = world.objects.countries.geometries.filter((shape) => polygonsOf(world, shape).some(([outer = []]) => Math.max(...outer.map(([x = 0]) => x)) - Math.min(...outer.map(([x = 0]) => x)) > 180))
    expect(wide.map(({ id }) => id)).toEqual(['ATA'])
  })

  it('lie on the globe', () => {
    const points = world.objects.countries.geometries.flatMap((shape) => polygonsOf(world, shape).flat(2))
    expect(points.filter(([x = NaN, y = NaN]) => !(Math.abs(x) <= 180.001 && Math.abs(y) <= 90))).toEqual([])
  })

  it('name only their own shapes in the notes on the position', () => {
    const named = position.flatMap(({ shapes, lines }) => [...shapes, ...lines.flatMap(({ between }) => between)])
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
    expect(new Set(position.map(({ id }) => id)).size).toBe(position.length)
  })

  it('have a note on the position near every dashed line, and each note its shapes near it', () => {
    const nearTo = ([x, y]: readonly number[], { west, south, east, north }: Box, slack = 0.3) => x! >= west - slack && x! <= east + slack && y! >= south - slack && y! <= north + slack
    const notes = position.filter(({ lines }) => lines.some(({ drawn }) => drawn === 'dashed'))
    expect(disputed.flat().filter((point) => !notes.some(({ near }) => nearTo(point, near)))).toEqual([])
    for (const { id, shapes, near } of position)
      for (const shape of shapes) {
        const found = world.objects.countries.geometries.find((geometry) => geometry.id === shape)!
        expect(polygonsOf(world, found).flat(2).some((point) => nearTo(point, near, 1)), `${id}: ${shape}`).toBe(true)
      }
  })

  it('have each note with dashes near some', () => {
    for (const { id, near: { west, south, east, north }, lines } of position)
      if (lines.some(({ drawn }) => drawn === 'dashed')) expect(disputed.flat().some(([x = NaN, y = NaN]) => x >= west && x <= east && y >= south && y <= north), id).toBe(true)
  })
})

describe('a place lies in', () => {
  const places: [place: string, point: Point, shape: string][] = [
    ['Simferopol', [34.1, 44.95], 'UKR'],
    ['Sevastopol', [33.53, 44.6], 'UKR'],
    ['Donetsk', [37.8, 48], 'UKR'],
    ['Laayoune', [-13.2, 27.15], 'ESH'],
    ['Pristina', [21.16, 42.66], 'XKX'],
    ['Almaty', [76.9, 43.24], 'KAZ'],
    ['Astana', [71.43, 51.13], 'KAZ'],
    ['Aktau', [51.17, 43.65], 'KAZ'],
    ['Nicosia, north', [33.36, 35.2], 'CYP'],
    ['Nicosia, south', [33.36, 35.15], 'CYP'],
    ['Srinagar', [74.8, 34.08], 'KAS'],
    ['Gilgit', [74.31, 35.92], 'KAS'],
    ['Aksai Chin', [79.5, 35.2], 'KAS'],
    ['Pathankot', [75.65, 32.27], 'IND'],
    ['Islamabad', [73.05, 33.69], 'PAK'],
    ['Sukhumi', [41.02, 43], 'GEO'],
    ['Tskhinvali', [43.97, 42.23], 'GEO'],
    ['Taipei', [121.5, 25.03], 'TWN'],
    ['Majdal Shams', [35.77, 33.27], 'GOL'],
    ['Katzrin', [35.69, 32.99], 'GOL'],
    ['Tiberias', [35.53, 32.79], 'ISR'],
    ['Ramallah', [35.2, 31.9], 'PSE'],
    ['Gaza', [34.45, 31.5], 'PSE'],
    // The Old City. The source's line runs some 3 km west of that of 1949: no point of Jerusalem can tell its parts apart here.
    ['Jerusalem, east', [35.235, 31.78], 'PSE'],
    ['Hargeisa', [44.06, 9.56], 'SOM'],
    ['Vladivostok', [131.89, 43.12], 'RUS'],
    ['Egvekinot, beyond 180°', [-179.1, 66.32], 'RUS'],
    ['Labasa', [179.35, -16.45], 'FJI'],
    ['Juba', [31.58, 4.85], 'SSD'],
    ['Tiraspol', [29.63, 46.84], 'MDA'],
    ['Stepanakert', [46.75, 39.82], 'AZE'],
    ['the South Pole, nearly', [60, -89.5], 'ATA'],
    ['the Ross ice shelf, by the cut at 180°', [-179.5, -86], 'ATA'],
    ['the Vatican, where the source has it', [12.4393, 41.8984], 'VAT'],
    ['Yuen Long', [114.1, 22.42], 'HKG'],
  ]
  it.each(places)('%s', (_, point, shape) => expect(shapeAt(point, world)).toBe(shape))

  it.each([
    ['Uelen', [-169.8, 66.15], 'RUS'],
    ['Anadyr', [177.5, 64.73], 'RUS'],
    ['Suva', [178.44, -18.14], 'FJI'],
    ['Dakhla', [-15.93, 23.7], 'ESH'],
    ['Monaco', [7.42, 43.735], 'MCO'],
    ['Victoria, Hong Kong', [114.16, 22.28], 'HKG'],
    ['the Vatican', [12.4534, 41.9033], 'VAT'],
  ] satisfies [string, Point, string][])('or a few kilometres beside, being a harbour or very small: %s', (_, point, shape) => {
    expect(nearShape(shape, point, 8, world)).toBe(true)
    expect(nearShape(shape, [point[0], -75], 8, world)).toBe(false)
  })
})

describe('a border is', () => {
  it.each([
    ['India and Pakistan in Rajasthan', [70.6, 27.8]],
    ['Egypt and Sudan at 26° east', [26, 22]],
    ['Kazakhstan and Uzbekistan', [56, 43]],
    ['Mauritania and Western Sahara', [-8.67, 26.5]],
  ] satisfies [string, Point][])('solid between %s', (_, point) => {
    expect(passes(solid, point)).toBe(true)
    expect(passes(disputed, point)).toBe(false)
  })

  it.each([
    ['India and Pakistan near 34° north', [73.93, 34.05]],
    ['Egypt and Sudan at 34° east', [34, 22]],
    ['Serbia and Kosovo', [20.85, 43.27]],
    ['Morocco and Western Sahara', [-10, 27.66]],
    ['the Golan and Israel', [35.63, 33.0]],
    ['the Golan and Syria', [35.88, 33.0]],
    ['Israel and the West Bank', [34.96, 32.1]],
    ['the Korean states', [127.2, 38.3]],
    ['the parts of Cyprus', [33.36, 35.17]],
    ['China and India', [94, 28.92]],
    ['Sudan and South Sudan', [32.4, 11.7]],
  ] satisfies [string, Point][])('dashed between %s', (_, point) => {
    expect(passes(disputed, point)).toBe(true)
    expect(passes(solid, point)).toBe(false)
  })

  it('dashed or solid, never both', () => {
    const named = (segments: number[][][]) => segments.map((segment) => segment.map(String).toSorted().join(' '))
    const dashes = new Set(named(disputed))
    expect(disputed.length).toBeGreaterThan(100)
    expect(named(solid).filter((segment) => dashes.has(segment))).toEqual([])
  })

  it('not drawn inside Georgia, Moldova or Somalia, nor between Crimea and the rest of Ukraine', () => {
    for (const point of [[42, 42.5], [29.3, 47.1], [47.5, 9], [33.7, 46.13]] satisfies Point[]) expect(passes([...solid, ...disputed], point)).toBe(false)
  })
})
