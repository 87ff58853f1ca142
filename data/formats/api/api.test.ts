import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { anyAddress } from '@/data/address/any-address'
import { versionKey } from '@/data/address/edition'
import { addressQuery } from '@/data/address/href'
import { plainAddress } from '@/data/address/parameters'
import { facets, isFiltered, noFilters } from '@/data/filters'
import { match } from '@/data/filters/match'
import { languages } from '@/data/languages'
import { en } from '@/data/languages/en'
import { speakReport } from '@/data/queries/speak-report'
import { findReport, reports } from '@/data/reports'
import { formats } from '@/data/formats'
import { testOrigin } from '../any-download'
import { citationFormats } from '../citations'
import { paragraphKey } from '../citations/cited'
import { addressKeys } from '../read-request'
import { missingSchema, refusedSchema } from '../refusals'
import { answerApi, type Library } from './answer'
import { resources } from './index'
import { openapi } from './openapi'
import { pageBounds, pageKeys, pageSchema } from './paging'
import { reportSchema } from './report-object'

const slugs = reports.map(({ slug }) => slug)
const spokenIn = new Map(slugs.flatMap((slug) => Object.values(languages).map((language) => [`${slug}/${language.code}`, speakReport(findReport(slug)!, language.code, language.dates)] as const)))
const library: Library = {
  listed: slugs,
  find: findReport,
  speak: (report) => (code) => ({ language: languages[code], spoken: spokenIn.get(`${report.slug}/${code}`)! }),
}
const ask = (path: string, query: string | URLSearchParams = '') => answerApi(path.split('/').filter(Boolean), { query: new URLSearchParams(query), library, origin: testOrigin })

/** A page as it arrives. */
interface Arrived {
  readonly total: number
  readonly links: { readonly next: string | null; readonly prev: string | null }
  readonly items: readonly { readonly id: string; readonly self: string }[]
}
const page = (path: string, query: string | URLSearchParams = '') => ask(path, query).body as Arrived

for (const slug of slugs) {
  test(`the events of ${slug} are what the same query leaves on the map`, () => {
    const spoken = spokenIn.get(`${slug}/en`)!
    fc.assert(
      fc.property(anyAddress(spoken), (address) => {
        const { total, items } = page(`reports/${slug}/events`, addressQuery(address))
        const wanted = match(spoken, address, address.claims).map(({ id }) => id)
        expect(items.map(({ id }) => id)).toEqual(wanted)
        expect(total).toBe(wanted.length)
      }),
    )
  })

  test(`the bodies, places and states of ${slug} are those that the events left by the query have to do with`, () => {
    const spoken = spokenIn.get(`${slug}/en`)!
    const report = findReport(slug)!
    const all = { bodies: [...report.bodies.keys()], places: [...report.places.keys()], states: [...report.states.keys()] }
    const facetOf = { bodies: 'body', places: 'place', states: 'state' } as const
    fc.assert(
      fc.property(anyAddress(spoken), fc.constantFrom('bodies', 'places', 'states'), (address, name) => {
        // Of bodies and states the years alone ask who belonged.
        const isWhole = !isFiltered(name === 'places' ? address : { ...address, years: noFilters.years })
        const events = match(spoken, address, address.claims)
        const wanted = all[name].filter((id) => isWhole || events.some((event) => facets[facetOf[name]].leaves([id], event, address.claims, spoken)))
        const { total, items } = page(`reports/${slug}/${name}`, `${addressQuery(address) || '?'}&limit=1000`)
        expect(items.map(({ id }) => id)).toEqual(wanted)
        expect(total).toBe(wanted.length)
      }),
      { numRuns: 60 },
    )
  })

  test(`page by page, every event of ${slug} comes once, forwards and back`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (limit) => {
        const forwards: string[] = []
        let last = ''
        for (let next: string | null = `?limit=${limit}`; next !== null; ) {
          last = next
          const arrived: Arrived = page(`reports/${slug}/events`, next.split('?')[1])
          forwards.push(...arrived.items.map(({ id }) => id))
          next = arrived.links.next
        }
        expect(forwards).toEqual(match(spokenIn.get(`${slug}/en`)!, plainAddress, 'record').map(({ id }) => id))
        let steps = 0
        for (let prev = page(`reports/${slug}/events`, last.split('?')[1]).links.prev; prev !== null; steps++) prev = page(`reports/${slug}/events`, prev.split('?')[1]).links.prev
        expect(steps).toBe(Math.ceil(forwards.length / limit) - 1)
      }),
      { numRuns: 20 },
    )
  })

  test.each(Object.keys(languages))(`every object of ${slug} in %s is of its schema, and under its own address`, (lang) => {
    expect(reportSchema.strict().safeParse(ask(`reports/${slug}`, `lang=${lang}`).body).error).toBeUndefined()
    for (const { name, schema } of resources) {
      const { body } = ask(`reports/${slug}/${name}`, `lang=${lang}&limit=1000`)
      expect(pageSchema(schema.strict()).strict().safeParse(body).error, name).toBeUndefined()
      for (const item of (body as Arrived).items) {
        const path = new URL(item.self).pathname.replace('/api/v1/', '')
        expect(ask(path, `lang=${lang}`)).toEqual({ status: 200, body: item })
      }
    }
  })

  test(`nothing that is not verified is in the API of ${slug}`, () => {
    for (const { name } of resources) expect(JSON.stringify(ask(`reports/${slug}/${name}`, 'limit=1000').body)).not.toContain('not-verified')
  })
}

test.each([
  ['reports/example/events', 'wat=1', 'wat', 'key'],
  ['reports/example/events', 'years=2011-2004', 'years', 'value'],
  ['reports/example/events', 'body=nobody', 'body', 'value'],
  ['reports/example/events', 'kind=__proto__', 'kind', 'value'],
  ['reports/example/events', 'lang=de', 'lang', 'value'],
  ['reports/example/events', 'limit=0', 'limit', 'value'],
  ['reports/example/events', 'limit=1001', 'limit', 'value'],
  ['reports/example/events', 'offset=-1', 'offset', 'value'],
  ['reports/example/places', 'years=soon', 'years', 'value'],
  ['reports/example/places', 'place=nowhere', 'place', 'value'],
  ['reports/example/bodies', 'wat=1', 'wat', 'key'],
  ['reports/example/bodies', 'body=nobody', 'body', 'value'],
  ['reports/example/bodies/gulf-pilots', 'body=gulf-pilots', 'body', 'key'],
  ['reports/example/bodies', 'years=2011-2004', 'years', 'value'],
  ['reports/example/states/fin', 'years=soon', 'years', 'value'],
  ['reports/example/states/fin', 'undated=1', 'undated', 'key'],
  ['reports/example', 'limit=1', 'limit', 'key'],
  ['reports', 'q=x', 'q', 'key'],
  ['reports/example/events/fog-drill-2001', 'years=2004', 'years', 'key'],
  ['reports/example/events/fog-drill-2001', 'claims=maybe', 'claims', 'value'],
  ['openapi.json', 'x=', 'x', 'key'],
])('%s?%s is refused for its %s, and says what is accepted', (path, query, key, unknown) => {
  const { status, body } = ask(path, query)
  expect(status).toBe(400)
  const { refusals } = refusedSchema.parse(body)
  expect(refusals).toHaveLength(1)
  expect(refusals[0]).toMatchObject({ key, unknown })
  if (path !== 'openapi.json') expect(refusals[0]!.accepted.length).toBeGreaterThan(0)
})

test.each(['', 'nothing', 'reports/none', 'reports/example/none', 'reports/example/events/none', 'reports/example/bodies/constructor', 'reports/example/events/fog-drill-2001/more', 'openapi.json/x', 'reports/__proto__'])(
  'there is nothing at "%s", and it says what there is',
  (path) => {
    const { status, body } = ask(path)
    expect(status).toBe(404)
    for (const offer of missingSchema.parse(body).offers) expect(ask(new URL(offer).pathname.replace('/api/v1/', '')).status, offer).toBe(200)
  },
)

test('hostile queries get 200 or 400, and nothing is thrown', () => {
  const entries = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...addressKeys, 'lang', ...pageKeys), fc.string({ unit: 'binary' })), fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%00', '1e309', '999999999999', '__proto__', 'constructor', '../../etc/passwd', '<script>', '-'))))
  const path = fc.constantFrom('reports', 'reports/example', 'openapi.json', ...resources.map(({ name }) => `reports/example/${name}`), 'reports/example/events/fog-drill-2001')
  fc.assert(
    fc.property(path, entries, (at, given) => {
      const { status, body } = ask(at, new URLSearchParams(given))
      expect([200, 400]).toContain(status)
      expect(() => JSON.stringify(body)).not.toThrow()
    }),
    { numRuns: 300 },
  )
})

// The public surface: fields are only ever added.
test('the fields of every object are these', () => {
  const names = (schema: z.ZodObject) => Object.keys(schema.shape).join(' ')
  expect(Object.fromEntries([['Report', names(reportSchema)], ...resources.map(({ one, schema }) => [one, names(schema)])])).toMatchSnapshot()
  expect(Object.keys(page('reports/example/events'))).toMatchInlineSnapshot(`
    [
      "total",
      "count",
      "limit",
      "offset",
      "links",
      "items",
    ]
  `)
})

test('the OpenAPI document describes every resource, every file and every key', () => {
  const { paths, components } = openapi(testOrigin) as { paths: Record<string, { get: { operationId: string; parameters: { name: string; description?: string }[] } }>; components: { schemas: object } }
  expect(Object.keys(paths)).toMatchSnapshot()
  const described = (path: string) => paths[path]!.get.parameters.map(({ name }) => name)
  for (const { name } of resources) {
    expect(described(`/api/v1/reports/{report}/${name}`)).toEqual(expect.arrayContaining(['lang', 'limit', 'offset']))
    expect(described(`/api/v1/reports/{report}/${name}/{id}`)).toContain('id')
  }
  for (const { name } of resources) expect(described(`/api/v1/reports/{report}/${name}`)).toEqual(['report', ...addressKeys, 'lang', versionKey, ...pageKeys])
  // A version is asked for of whatever is a report's.
  for (const path of Object.keys(paths).filter((path) => path.includes('{report}'))) expect(described(path), path).toContain(versionKey)
  for (const { file } of citationFormats) expect(described(`/data/{report}/${file}`)).toEqual(['report', ...addressKeys, 'lang', versionKey, paragraphKey])
  for (const { file } of formats) expect(paths).toHaveProperty([`/data/{report}/${file}`])
  for (const { get } of Object.values(paths)) for (const { description } of get.parameters) expect(description).toBeTruthy()
  const ids = Object.values(paths).map(({ get }) => get.operationId)
  expect(new Set(ids).size).toBe(ids.length)
  const wanted = [...JSON.stringify(paths).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name!)
  for (const name of wanted) expect(components.schemas).toHaveProperty(name)
})

test('every key of the query has a meaning in words, and no other does', () => {
  expect(Object.keys(en.phrases.downloads.keys).sort()).toEqual([...addressKeys, 'lang', versionKey, ...pageKeys].sort())
  expect(en.phrases.downloads.keys.limit).toContain(String(pageBounds.limit.most))
  expect(en.phrases.downloads.keys.limit).toContain(String(pageBounds.limit.usual))
})
