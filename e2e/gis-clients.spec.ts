// What software that is not ours makes of the files and of OGC API – Features.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { OgcApiEndpoint } from '@camptocamp/ogc-client'
import { plainAddress, type Address } from '@/data/address/parameters'
import { match } from '@/data/filters/match'
import { placeOf } from '@/data/queries/reading'
import { hasProgram, whySkipped } from './support/outside-programs.mjs'
import { expect, test } from './support/offline'
import { firstSlug, slugs, spoken } from './support/spoken'

// Other programs start slowly on a busy machine.
test.describe.configure({ timeout: 240_000 })

const run = promisify(execFile)
const ask = async (command: string, ...args: string[]) => (await run(command, args, { maxBuffer: 64e6, timeout: 120_000, env: { ...process.env, OGR_GEOJSON_MAX_OBJ_SIZE: '0' } })).stdout

/** The values of some columns as GDAL reads them, row by row. */
const rowsOf = async (source: string, columns: string, ...options: string[]) =>
  (await ask('ogr2ogr', '-f', 'CSV', '/vsistdout/', source, '-select', columns, ...options)).trim().split('\n').slice(1).map((line) => line.replaceAll('"', '').trim())

const report = spoken(firstSlug)
const left = (address: Partial<Address>) => match(report, { ...plainAddress, ...address }, 'record')
const ids = (address: Partial<Address>) => left(address).map(({ id }) => id).sort()

test.describe('GDAL', () => {
  test.skip(!hasProgram('gdal'), whySkipped('gdal'))

  for (const slug of slugs) {
    const all = match(spoken(slug), plainAddress, 'record').map(({ id }) => id)

    test(`reads each file of ${slug} that it knows, whole`, async ({ request }) => {
      const folder = await mkdtemp(join(tmpdir(), 'dateline-gdal-'))
      const keep = async (file: string) => {
        const path = join(folder, file)
        await writeFile(path, await (await request.get(`/data/${slug}/${file}`)).text())
        return path
      }
      expect(await rowsOf(await keep('events.geojson'), 'id')).toEqual(all)
      expect(await rowsOf(await keep('events.csv'), 'id', '-oo', 'X_POSSIBLE_NAMES=longitude', '-oo', 'Y_POSSIBLE_NAMES=latitude')).toEqual(all)
      expect(await rowsOf(await keep('events.kml'), 'id')).toHaveLength(all.length)
      expect((await rowsOf(await keep('events.atom'), 'id')).map((address) => address.split('/').at(-1))).toEqual(all)
      const places = await rowsOf(await keep('places.lpf.json'), 'place')
      expect(places.length).toBeGreaterThan(0)
      for (const place of places) expect(spoken(slug).places).toHaveProperty(place)
      await rm(folder, { recursive: true })
    })
  }

  test('reads the layers of the service with the types of their columns, and follows the pages', async ({ baseURL }) => {
    const source = `OAPIF:${baseURL}/ogc`
    expect(await rowsOf(source, 'id', 'events')).toHaveLength(report.events.length)
    expect((await rowsOf(source, 'id', 'events')).sort()).toEqual(ids({}))
    const about = await ask('ogrinfo', '-ro', '-so', '-al', source)
    expect([...about.matchAll(/^Layer name: (.*)$/gm)].map(([, name]) => name)).toEqual(['events', 'places', 'states'])
    expect(about).toContain(`Feature Count: ${report.events.length}`)
    for (const column of ['start: Date', 'end: Date', 'record_start: Date', 'edtf: String', 'longitude: Real', 'radius_km: Integer', 'as_of_start: Date', 'members: Integer']) expect(about).toContain(`\n${column} (`)
    expect(about).toContain('Geometry: Multi Polygon')
  })

  test('filters on the server as the map does', async ({ baseURL }) => {
    const source = `OAPIF:${baseURL}/ogc`
    const filtered = async (...options: string[]) => (await rowsOf(source, 'id', 'events', ...options)).filter(Boolean).sort()
    expect(await filtered('-where', "kind = 'exercise'")).toEqual(ids({ kind: ['exercise'] }))
    expect(await filtered('-where', "start >= '2005-01-01' AND start <= '2006-12-31'")).toEqual(ids({ years: { from: 2005, to: 2006, withUndated: false } }))
    const inBox = left({}).filter((event) => {
      const [x, y] = report.places[placeOf(event, 'record') ?? '']?.point ?? [NaN, NaN]
      return x >= 60 && x <= 90 && y >= 30 && y <= 60
    })
    expect(await filtered('-spat', '60', '30', '90', '60')).toEqual(inBox.map(({ id }) => id).sort())
    const states = await rowsOf(source, 'id', 'states', '-where', "id = 'kaz'")
    expect(states).toEqual(['kaz'])
  })

  test('takes language and reading from the address it is given', async ({ baseURL }) => {
    const [title] = await rowsOf(`OAPIF:${baseURL}/ogc?lang=ru&claims=report`, 'title', 'events')
    expect(title).toMatch(/\p{Script=Cyrillic}/u)
    // A lone cell that is empty is a comma.
    expect((await rowsOf(`OAPIF:${baseURL}/ogc?claims=report`, 'record_edtf', 'events')).filter((cell) => cell !== ',')).toEqual([])
  })

  test('takes a time from the address it is given: events of these years, and states as of then, every one', async ({ baseURL }) => {
    for (const [datetime, from, to] of [['2004', 2004, 2004], ['2004-01-01/2006-12-31', 2004, 2006], ['../2003-12-31', null, 2003]] as const)
      expect((await rowsOf(`OAPIF:${baseURL}/ogc?datetime=${datetime}`, 'id', 'events')).sort(), datetime).toEqual(ids({ years: { from, to, withUndated: false } }))
    const states = `OAPIF:${baseURL}/ogc?datetime=2004`
    expect(new Set(await rowsOf(states, 'as_of_end', 'states'))).toEqual(new Set(['2004/12/31']))
    expect((await rowsOf(states, 'id', 'states')).sort()).toEqual((await rowsOf(`OAPIF:${baseURL}/ogc`, 'id', 'states')).sort())
  })

  test('finds on both sides of the antimeridian, in two boxes, what the service finds in one', async ({ baseURL, request }) => {
    const { features } = (await (await request.get('/ogc/collections/states/items?bbox=170,-60,-170,72&limit=1000')).json()) as { features: { id: string }[] }
    const halves = await Promise.all([['170', '180'], ['-180', '-170']].map(([west, east]) => rowsOf(`OAPIF:${baseURL}/ogc`, 'id', 'states', '-spat', west!, '-60', east!, '72')))
    expect(halves.every((half) => half.length > 0)).toBe(true)
    expect([...new Set(halves.flat())].filter(Boolean).sort()).toEqual(features.map(({ id }) => id).sort())
  })

  test('copies the layers into a GeoPackage', async ({ baseURL }) => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-gpkg-'))
    const file = join(folder, 'report.gpkg')
    await ask('ogr2ogr', '-f', 'GPKG', file, `OAPIF:${baseURL}/ogc`)
    expect((await rowsOf(file, 'id', 'events')).sort()).toEqual(ids({}))
    expect(await ask('ogrinfo', '-so', '-al', file)).toMatch(/Geometry: Multi Polygon/)
    await rm(folder, { recursive: true })
  })
})

test('OWSLib finds its way, narrows and reads one', async ({ baseURL }) => {
  test.skip(!hasProgram('owslib'), whySkipped('owslib'))
  const found = JSON.parse(await ask('/usr/bin/python3', 'e2e/support/ask-owslib.py', `${baseURL}/ogc`)) as { openapi: string; collections: string[]; counts: Record<string, number>; near: string[]; first: string; item: string }
  expect(found).toMatchObject({ openapi: '3.0.3', collections: ['events', 'places', 'states'], counts: { events: report.events.length } })
  expect(found.item).toBe(found.first)
  const years = ids({ years: { from: 2004, to: 2006, withUndated: false } })
  expect(found.near.length).toBeGreaterThan(0)
  for (const id of found.near) expect(years).toContain(id)
})

test('ogc-client finds its way, narrows and reads one', async ({ baseURL }) => {
  const endpoint = new OgcApiEndpoint(`${baseURL}/ogc`)
  expect(await endpoint.hasFeatures).toBe(true)
  expect(await endpoint.featureCollections).toEqual(['events', 'places', 'states'])
  const { itemFormats, extent } = await endpoint.getCollectionInfo('events')
  expect(itemFormats).toContain('application/geo+json')
  expect(JSON.stringify(extent)).toContain('CRS84')
  expect((await endpoint.getCollectionItems('events', 1000)).map(({ id }) => id).sort()).toEqual(ids({}))
  expect(await endpoint.getCollectionItem('events', ids({})[0]!)).toMatchObject({ id: ids({})[0] })
  const near = await endpoint.getCollectionItemsUrl('events', { extent: [60, 30, 90, 60], limit: 5 })
  const reply = await fetch(near)
  expect(reply.status).toBe(200)
  expect(reply.headers.get('content-type')).toBe('application/geo+json')
})

test('both descriptions are faultless by a linter that is not ours', async ({ request }) => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-openapi-'))
  for (const path of ['/api/v1/openapi.json', '/ogc/api']) {
    const file = join(folder, 'openapi.json')
    // The host of the tests would be named as a slip, which it is not.
    await writeFile(file, (await (await request.get(path)).text()).replaceAll(/"http:\/\/localhost:\d+/g, '"https://dateline.invalid'))
    const { stdout } = await run(process.execPath, [createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js'), 'lint', file, '--format=json'], { maxBuffer: 64e6, timeout: 120_000, env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } })
    expect(JSON.parse(stdout.slice(stdout.indexOf('{'))), path).toMatchObject({ totals: { errors: 0, warnings: 0 } })
  }
  await rm(folder, { recursive: true })
})
