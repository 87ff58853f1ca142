import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyAddress } from '@/data/address/any-address'
import { addressQuery } from '@/data/address/href'
import { plainAddress, type Address } from '@/data/address/parameters'
import { match } from '@/data/filters/match'
import { placeOf } from '@/data/queries/reading'
import { languages } from '@/data/languages'
import { testOrigin } from '../any-download'
import { findReport, reports } from '@/data/reports'
import { testService, type Arrived } from './any-library'
import { collections } from './index'
import { media } from './link'
import { ogcPaths } from './paths'

const { askOgc, libraryOf, slugs, spokenIn } = testService(reports.map(({ slug }) => slug), findReport)

const library = libraryOf(...slugs)
const layerOf = (slug: string, name: string) => (slug === slugs[0] ? name : `${slug}-${name}`)
const idsOf = (path: string, query: string | URLSearchParams = '') => askOgc(path, query).json!.features.map(({ id }) => id)
const queryOf = (href: string) => new URL(href).search

for (const slug of slugs) {
  const report = spokenIn(slug, 'en')
  const items = `collections/${layerOf(slug, 'events')}/items`
  const left = (address: Address) => match(report, address, address.claims).map(({ id }) => id)

  test(`whatever the address, the events of ${slug} are those of the map`, () => {
    fc.assert(
      fc.property(anyAddress(report), (any) => {
        // Kind, place and state are properties here; what their facets leave is put together from them below.
        const address = { ...any, kind: [], place: [], state: [], members: null, event: null, at: null, map: null }
        const query = addressQuery(address)
        expect(idsOf(items, query).sort()).toEqual(left(address).sort())
        const kinds = any.kind.flatMap((kind) => idsOf(items, `${query}&kind=${kind}`))
        if (any.kind.length > 0) expect(kinds.sort()).toEqual(left({ ...address, kind: any.kind }).sort())
        const [place] = any.place
        if (place) {
          const there = new Set(report.events.filter((event) => placeOf(event, any.claims) === place).map(({ id }) => id))
          expect(idsOf(items, `${query}&place=${place}`).sort()).toEqual(left(address).filter((id) => there.has(id)).sort())
        }
      }),
      { numRuns: 50 },
    )
  })

  test(`a time leaves those events of ${slug} that the same years leave on the map`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1985, max: 2025 }), fc.integer({ min: 0, max: 15 }), fc.constantFrom('report' as const, 'record' as const), (from, more, claims) => {
        const to = from + more
        const spellings = { [`${from}/${to}`]: [from, to], [`${from}-01-01T/${to}-12-31T`]: [from, to], [`${from}-01-01T00:00:00Z/..`]: [from, null], [`/${to}-12-31`]: [null, to], [`${from}`]: [from, from] } as const
        for (const [datetime, [first, last]] of Object.entries(spellings)) {
          const address = { ...plainAddress, years: { from: first, to: last, withUndated: false }, claims }
          expect(idsOf(items, new URLSearchParams({ datetime, ...(claims === 'report' && { claims }) })).sort(), datetime).toEqual(left(address).sort())
        }
      }),
      { numRuns: 15 },
    )
  })

  test(`page by page every feature of ${slug} comes once, forwards and back`, () => {
    for (const { name } of collections)
      for (const limit of [1, 3, 10]) {
        const path = `collections/${layerOf(slug, name)}/items`
        const whole = idsOf(path, 'limit=1000')
        const forwards: string[] = []
        let last = `?limit=${limit}&lang=ru`
        for (let next: string | undefined = last; next !== undefined && forwards.length < 40; ) {
          last = next
          const page: Arrived = askOgc(path, next).json!
          expect(page.numberMatched).toBe(whole.length)
          expect(page.numberReturned).toBe(page.features.length)
          forwards.push(...page.features.map(({ id }) => id))
          const href: string | undefined = page.links.find(({ rel, type }) => rel === 'next' && type === media.geojson)?.href
          expect(href === undefined || href.includes('lang=ru')).toBe(true)
          next = href && queryOf(href)
        }
        expect(forwards).toEqual(whole.slice(0, forwards.length))
        if (forwards.length < 40) expect(forwards.length).toBe(whole.length)
        const before = askOgc(path, last).json!.links.find(({ rel }) => rel === 'prev')
        if (whole.length > limit) expect(idsOf(path, queryOf(before!.href)).length).toBeGreaterThan(0)
      }
  })

  test(`each property of ${slug}’s features leaves just those that have its value`, () => {
    for (const { name } of collections) {
      const path = `collections/${layerOf(slug, name)}/items`
      const { features } = askOgc(path, 'limit=1000').json!
      const [feature] = features
      for (const [key, value] of Object.entries(feature!.properties)) {
        if (value === null || value === '') continue
        const alike = features.filter(({ properties }) => properties[key] === value).map(({ id }) => id)
        expect(idsOf(path, new URLSearchParams({ [key]: `${value}`, limit: '1000' })), key).toEqual(alike)
      }
    }
  })

  test(`a box leaves those events of ${slug} whose point is in it`, () => {
    const features = askOgc(items, 'limit=1000').json!.features
    const degrees = (most: number) => fc.integer({ min: -most, max: most })
    fc.assert(
      fc.property(degrees(180), degrees(90), degrees(180), degrees(90), (west, a, east, b) => {
        const [south, north] = [Math.min(a, b), Math.max(a, b)]
        const inside = features.filter(({ geometry }) => {
          const [x, y] = (geometry?.coordinates ?? [NaN, NaN]) as number[]
          return y! >= south && y! <= north && (west <= east ? x! >= west && x! <= east : x! >= west || x! <= east)
        })
        expect(idsOf(items, `limit=1000&bbox=${west},${south},${east},${north}`)).toEqual(inside.map(({ id }) => id))
        expect(idsOf(items, `limit=1000&bbox=${west},${south},-10,${east},${north},9000`)).toEqual(inside.map(({ id }) => id))
      }),
      { numRuns: 40 },
    )
  })
}

test('every link of the service leads on, in every language, and is absolute', () => {
  const seen = new Set<string>()
  const follow = (href: string) => {
    if (!href.startsWith(`${testOrigin}/ogc`) || seen.has(href)) return
    seen.add(href)
    const { pathname, search } = new URL(href)
    const answer = askOgc(pathname.replace(/^\/ogc/, ''), search)
    expect(answer.status, href).toBe(200)
    const links = answer.json ? [...answer.body.matchAll(/"href": ?"([^"]*)"/g)] : [...answer.body.matchAll(/ href="([^"]*)"/g)]
    for (const [, link = ''] of links) {
      expect(link, href).toMatch(/^https?:\/\//)
      // Of the many features and pages a few will do.
      if (seen.size < 150) follow(link.replaceAll('&amp;', '&'))
    }
  }
  for (const lang of Object.keys(languages)) follow(`${testOrigin}/ogc?lang=${lang}`)
  expect(seen.size).toBeGreaterThan(100)
})

test('the form is chosen by f, else by the Accept header', () => {
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
  const type = (query: string, accept: string | null) => askOgc('collections/events/items', query, { accept }).mediaType
  expect(type('', null)).toBe('application/geo+json')
  expect(type('', '*/*')).toBe('application/geo+json')
  expect(type('', browser)).toBe('text/html; charset=utf-8')
  expect(type('f=json', browser)).toBe('application/geo+json')
  expect(type('f=html', 'application/json')).toBe('text/html; charset=utf-8')
  expect(type('', 'text/html;q=0.5, application/geo+json')).toBe('application/geo+json')
  expect(askOgc('api').mediaType).toBe('application/vnd.oai.openapi+json;version=3.0')
  expect(askOgc('conformance').mediaType).toBe('application/json')
})

test('a page of HTML is whole, safe, in the language asked for, and has no script', () => {
  for (const lang of ['en', 'ru', 'kk'])
    for (const path of ['', 'collections', 'collections/states', 'collections/events/items', 'collections/events/items?q=zzzz', 'collections/events/items/none', 'conformance', 'api']) {
      const [bare = '', query = ''] = path.split('?')
      const { body } = askOgc(bare, `f=html&lang=${lang}&${query}`)
      // HTML closes no element within its own tag: what follows would be in it.
      expect(body, path).not.toContain('/>')
      expect(body).toContain(`<html lang="${lang}">`)
      expect(body).not.toMatch(/<script|javascript:|undefined|\[object/)
      expect(body.match(/<h1>/g)).toHaveLength(1)
    }
  const { body, status } = askOgc('collections/events/items', new URLSearchParams({ f: 'html', '"><script>alert(1)</script>': '<script>' }))
  expect(status).toBe(400)
  expect(body).not.toContain('<script')
})

test.each([
  ['collections/events/items', 'wat=1', 'wat', 'key'],
  ['collections/events/items', 'bbox=1,2,3', 'bbox', 'value'],
  ['collections/events/items', 'datetime=yesterday', 'datetime', 'value'],
  ['collections/events/items', 'limit=0', 'limit', 'value'],
  ['collections/events/items', 'limit=-1', 'limit', 'value'],
  ['collections/events/items', 'offset=x', 'offset', 'value'],
  ['collections/events/items', 'radius_km=near', 'radius_km', 'value'],
  ['collections/events/items', 'f=xml', 'f', 'value'],
  ['collections/events/items', 'lang=de', 'lang', 'value'],
  ['collections/events/items', 'body=nobody', 'body', 'value'],
  ['collections/events/items', 'bbox-crs=x', 'bbox-crs', 'key'],
  ['collections/places/items', 'years=2004', 'years', 'key'],
  ['collections/states/items', 'body=nobody', 'body', 'value'],
  ['collections/events/items/cis-treaty-1999', 'bbox=0,0,1,1', 'bbox', 'key'],
  ['collections/events/items/cis-treaty-1999', 'datetime=soon', 'datetime', 'value'],
  ['', 'datetime=soon', 'datetime', 'value'],
  ['collections', 'datetime=2011/2004', 'datetime', 'value'],
  ['collections', 'limit=1', 'limit', 'key'],
  ['', 'x=', 'x', 'key'],
])('%s?%s is refused for its %s', (path, query, key, unknown) => {
  const { status, json } = askOgc(path, query)
  expect(status).toBe(400)
  expect(json!.refusals).toHaveLength(1)
  expect(json!.refusals[0]).toMatchObject({ key, unknown })
  expect(json!.refusals[0]!.accepted.length).toBeGreaterThan(0)
  expect(json).toHaveProperty('code')
})

test.each(['x', 'collections/none', 'collections/none/items', 'collections/events/items/none', 'collections/events/items/constructor', 'collections/__proto__', 'collections/events/items/cis-treaty-1999/x', 'collections/-events', `collections/${reports[0]!.slug}-events`, 'conformance/x'])(
  'there is nothing at %s, and it says what there is',
  (path) => {
    const { status, json } = askOgc(path, 'lang=kk')
    expect(status).toBe(404)
    expect(json!.offers.length).toBeGreaterThan(0)
    for (const offer of json!.offers) expect(askOgc(new URL(offer).pathname.replace(/^\/ogc/, ''), new URL(offer).search).status, offer).toBe(200)
  },
)

test('a parameter given twice counts the last time, and a limit too high is the highest', () => {
  expect(askOgc('collections/events/items', 'limit=9&limit=2').json!.numberReturned).toBe(2)
  expect(idsOf('collections/events/items', 'kind=law&kind=exercise')).toEqual(idsOf('collections/events/items', 'kind=exercise'))
  expect(idsOf('collections/events/items', 'datetime=nonsense&datetime=2005')).toEqual(idsOf('collections/events/items', 'datetime=2005'))
  expect(askOgc('collections/states/items', 'limit=99999').json!.numberReturned).toBe(askOgc('collections/states/items').json!.numberMatched)
})

test('the report offered first has plain ids, others their own before them; one that is not offered answers, unnamed', () => {
  const [first = '', second = ''] = slugs
  expect(askOgc('collections', '', { library }).json!.collections.map(({ id }) => id)).toEqual(['events', 'places', 'states', `${second}-events`, `${second}-places`, `${second}-states`])
  const alone = libraryOf(first)
  expect(askOgc('collections', '', { library: alone }).json!.collections.map(({ id }) => id)).toEqual(['events', 'places', 'states'])
  expect(askOgc(`collections/${second}-events/items`, '', { library: alone }).status).toBe(200)
  expect(askOgc('collections/events/items', '', { library: libraryOf(second) }).json!.features.map(({ id }) => id).sort()).toEqual(idsOf(`collections/${second}-events/items`).sort())
  expect(askOgc('', '', { library: libraryOf() }).status).toBe(404)
})

test('states say to what they belonged when they are asked for it', () => {
  const of = (id: string, query: string) => askOgc(`collections/states/items/${id}`, query, { library: libraryOf(reports[0]!.slug) })
  const listed = (id: string, query: string, column: string) => `${(JSON.parse(of(id, query).body) as { properties: Record<string, string> }).properties[column]}`.split(';')
  expect(listed('uzb', 'datetime=2003', 'member_of')).toContain('sco')
  expect(listed('uzb', 'datetime=2003', 'member_of')).not.toContain('csto')
  expect(listed('uzb', 'datetime=2008', 'member_of')).toContain('csto')
  expect(listed('uzb', 'datetime=2001', 'changed')).toContain('sco')
  expect(listed('uzb', 'datetime=2000-12-31', 'changed')).not.toContain('sco')
  const members = (query: string) => askOgc('collections/states/items', query).json!.features
  expect(members('body=csto&datetime=2013&limit=1000').map(({ id }) => id)).toEqual(members('body=csto&years=2013&limit=1000').map(({ id }) => id))
  expect(members('body=sco&datetime=2002').filter(({ properties }) => `${properties.member_of}`.split(';').includes('sco')).map(({ id }) => id).sort()).toEqual(['chn', 'kaz', 'kgz', 'rus', 'tjk', 'uzb'])
  // A state is there at any time, whatever it belonged to.
  const all = members('limit=1000')
  for (const datetime of ['2004', '1900', '../1990-12-31']) expect(members(`datetime=${datetime}&limit=1000`).map(({ id }) => id).sort(), datetime).toEqual(all.map(({ id }) => id).sort())
  expect(members('datetime=1900&limit=1000').every(({ properties }) => properties.member_of === '')).toBe(true)
  expect(members('').every(({ properties }) => properties.as_of_start === properties.as_of_end)).toBe(true)
})

test('a time given to the first address is in every link from there, so that what is reached is of that time', () => {
  const hrefs = (path: string) => askOgc(path, 'datetime=2004').json!.links.map(({ href }) => href).filter((href) => new URL(href).pathname.startsWith('/ogc'))
  for (const path of ['', 'collections', 'collections/states', 'collections/states/items', 'collections/states/items/kaz']) {
    expect(hrefs(path).length, path).toBeGreaterThan(0)
    for (const href of hrefs(path)) expect(new URL(href).searchParams.getAll('datetime'), href).toEqual(['2004'])
  }
  const { links } = askOgc('collections/events/items', 'datetime=2004/2008&limit=2').json!
  const next = links.find(({ rel }) => rel === 'next')!.href
  expect(new URL(next).searchParams.get('datetime')).toBe('2004/2008')
})

test('only the time of day tells two answers apart, and their tags do not', () => {
  const { body, tagged } = askOgc('collections/events/items')
  expect(body).toContain('"timeStamp":"2026-11-24T12:00:00.000Z"')
  expect(tagged).not.toContain('timeStamp')
})

// The public surface: ids, paths and columns are only ever added to.
test('the paths and columns are these', () => {
  expect(ogcPaths.map(({ parts }) => `/${parts.join('/')}`)).toMatchSnapshot()
  expect(Object.fromEntries(collections.map(({ name, columns, facets }) => [name, `${facets.join(' ')} | ${Object.keys(columns.shape).join(' ')}`]))).toMatchSnapshot()
})
