import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { GET as answer, OPTIONS as askApi } from '@/app/api/v1/[[...path]]/route'
import { GET as download, OPTIONS as askData } from '@/app/data/[report]/[file]/route'
import { addressKeys } from '@/data/formats/read-request'
import { formats } from '@/data/formats'
import { siteOrigin } from './site-origin'

const file = (path: string, query = '', headers: Record<string, string> = {}) => {
  const [report = '', name = ''] = path.split('/')
  return download(new Request(`http://localhost:3000/data/${path}${query}`, { headers: { host: 'dateline.example', ...headers } }), { params: Promise.resolve({ report, file: name }) })
}
const api = (path: string, query = '', headers: Record<string, string> = {}) =>
  answer(new Request(`http://localhost:3000/api/v1/${path}${query}`, { headers: { host: 'dateline.example', ...headers } }), { params: Promise.resolve({ path: path.split('/').filter(Boolean) }) })

afterEach(() => vi.unstubAllEnvs())

test.each(formats.map((format) => [format.file, format] as const))('%s comes with its type, its name, for every page to read', async (name, format) => {
  const reply = await file(`example/${name}`)
  expect(reply.status).toBe(200)
  expect(reply.headers.get('content-type')).toBe(format.mediaType)
  expect(reply.headers.get('content-disposition')).toBe(`attachment; filename="example-${name}"`)
  expect(reply.headers.get('access-control-allow-origin')).toBe('*')
  expect(reply.headers.get('cache-control')).toContain('must-revalidate')
  expect(reply.headers.get('link')).toContain('rel="license"')
  expect((await reply.arrayBuffer()).byteLength).toBeGreaterThan(0)
})

test.each([
  ['a file', () => file('example/events.geojson'), (tag: string) => file('example/events.geojson', '', { 'if-none-match': tag }), () => file('example/events.geojson', '?years=1998')],
  ['the API', () => api('reports/example/events'), (tag: string) => api('reports/example/events', '', { 'if-none-match': tag }), () => api('reports/example/events', '?years=1998')],
])('%s is sent once: 304 for whoever has it, another tag for another selection', async (_, first, again, other) => {
  const tag = (await first()).headers.get('etag')!
  for (const known of [tag, tag.replace('W/', ''), `"x", ${tag}`, '*']) {
    const reply = await again(known)
    expect(reply.status).toBe(304)
    expect(reply.headers.get('etag')).toBe(tag)
    expect(await reply.text()).toBe('')
  }
  expect((await again('"x"')).status).toBe(200)
  expect((await other()).headers.get('etag')).not.toBe(tag)
})

test('a selection says so in its name', async () => {
  expect((await file('example/events.csv', '?years=1998')).headers.get('content-disposition')).toBe('attachment; filename="example-selected-events.csv"')
})

test('two spellings of one selection are one file', async () => {
  const bytes = async (query: string) => (await file('example/events.atom', query)).text()
  expect(await bytes('?body=signal-office,harbour-league&years=1998-2010')).toBe(await bytes('?years=1990&years=1998-2010&body=harbour-league%2Csignal-office&lang=en'))
})

test('browsers may ask before', () => {
  for (const ask of [askApi, askData]) {
    const reply = ask()
    expect(reply.status).toBe(204)
    expect(reply.headers.get('access-control-allow-methods')).toContain('GET')
  }
})

test.each([
  ['example/events.csv', '?wat=1'],
  ['example/events.csv', '?kind=nothing'],
  ['example/events.csv', '?lang=xx'],
  ['example/events.csv', '?limit=1'],
  ['example/datapackage.zip', '?years=2004'],
])('%s%s is refused as JSON that names it', async (path, query) => {
  const reply = await file(path, query)
  expect(reply.status).toBe(400)
  const { refusals } = (await reply.json()) as { refusals: { key: string }[] }
  expect(refusals.map(({ key }) => key)).toEqual([query.slice(1).split('=')[0]])
})

test('an unknown report or file says what there is, and that is there', async () => {
  for (const path of ['none/events.csv', 'example/events.xls', 'example/', '__proto__/events.csv', 'example/..%2Fdatapackage.json']) {
    const reply = await file(path)
    expect(reply.status, path).toBe(404)
    const { offers } = (await reply.json()) as { offers: string[] }
    expect(offers.length).toBe(formats.length)
    for (const offer of offers) expect((await file(new URL(offer).pathname.replace('/data/', ''))).status).toBe(200)
  }
})

test('hostile queries get a file or a refusal', async () => {
  const entries = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...addressKeys, 'lang'), fc.string({ unit: 'binary' })), fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%00', '__proto__', '../../etc/passwd', '=1+1', '2011-2004'))))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...formats.map((format) => format.file)), entries, async (name, given) => {
      const query = new URLSearchParams(given.map(([key, value]) => [key.toWellFormed(), value.toWellFormed()])).toString()
      expect([200, 400]).toContain((await file(`example/${name}`, `?${query}`)).status)
    }),
    { numRuns: 150 },
  )
})

test('addresses are of the host that was asked, behind a proxy too, unless the site has one of its own', async () => {
  const addressIn = async (headers: Record<string, string>) => ((await (await api('reports/example', '', headers)).json()) as { self: string }).self
  expect(await addressIn({})).toBe('http://dateline.example/api/v1/reports/example')
  expect(await addressIn({ 'x-forwarded-proto': 'https, http', 'x-forwarded-host': 'map.example, inner' })).toBe('https://map.example/api/v1/reports/example')
  expect(siteOrigin(new Headers({ host: '[::1]:3000' }))).toBe('http://[::1]:3000')
  expect(siteOrigin(new Headers({ host: 'a"><script>' }))).toBe('http://localhost')
  expect(siteOrigin(new Headers({ host: 'good.example', 'x-forwarded-host': 'a/b' }))).toBe('http://good.example')
  vi.stubEnv('SITE_URL', 'https://dateline.test/')
  expect(await addressIn({})).toBe('https://dateline.test/api/v1/reports/example')
})
