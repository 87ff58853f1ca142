// For tests: requests that want to break something.
import fc from 'fast-check'
import { addressKeys } from './read-request'
import { resources } from './api/index'
import { pageKeys } from './api/paging'
import { citationFormats } from './citations/index'
import { formats } from './index'
import { collections } from './ogc/index'
import { itemKeys } from './ogc/read-items'

/** Addresses that take a query, without their first slash. An endpoint that is added gets a line here. */
const endpoints: readonly string[] = [
  ...[...formats, ...citationFormats].map(({ file }) => `data/example/${file}`),
  ...['reports', 'reports/example', 'openapi.json', ...resources.flatMap(({ name }) => [`reports/example/${name}`, `reports/example/${name}/x`])].map((path) => `api/v1/${path}`),
  'ogc',
  ...['conformance', 'api', 'collections', ...collections.flatMap(({ name }) => [`collections/example-${name}`, `collections/example-${name}/items`, `collections/example-${name}/items/x`]), 'collections/events/items'].map((path) => `ogc/${path}`),
  ...['acts', 'statements', 'none'].map((table) => `en/example/lists/${table}.csv`),
  'kk/example/search/index.json',
  'oembed',
  'image/en/example.svg',
  'image/qr.svg',
  'embed/en/example',
  'embed.js',
  'sitemap.xml',
  'settings',
]

/** Painted, which takes a hundred times as long: asked a tenth as often. */
const slowEndpoints = ['image/en/example.png']

/** Pages, which the server alone can draw. */
const pages: readonly string[] = ['', '/timeline', '/lists', '/reading', '/search', '/share', '/data', '/about', '/bodies', '/states', '/events/fog-drill-2001', '/places/hanko', '/nothing'].map((path) => `en/example${path}`)

const keys = [...new Set([...addressKeys, 'lang', ...pageKeys, ...collections.flatMap(itemKeys), 'sort', '__proto__', 'constructor', 'toString', '', 'limit[]', 'bbox-crs', 'crs', 'filter', 'callback', 'url', 'format', 'maxwidth', 'width', 'height', 'theme', 'paragraph', 'v', 'controls', 'back', 'size', 'keys'])]

const nasty = [
  '', '0', '-1', '1', '2004', '2004-2011', '2011-2004', '9999999999999999999', '1e309', 'NaN', 'null', '[]', '{}', '%00', '\u0000', '\uFFFF', '\uD800', '🦊', 'ғұлама', '‮', '__proto__', 'constructor', '../../../etc/passwd', '..%2f..%2f', "' OR 1=1--", '"><script>alert(1)</script>',
  'back', 'http://localhost:3000/en/example', 'http://dateline.example/en/example', 'http://dateline.example/en/example?years=1998', 'javascript:alert(1)', 'http://[', 'xml',
  '{{7*7}}', '${7*7}', '=1+1', '(((((((((a+)+)+)+)+)+)+)+)+)$', 'a'.repeat(5000), ','.repeat(500), '/'.repeat(100), '0000-00-00', '2005-02-30', '2005-01-01/2004-01-01', '../..', '/', '..', '2005-01-01T/2006-12-31T', '170,-90,-170,90', '0,0,1,1', '1,2,3', '-180,-90,180,90', 'json', 'html', 'report', 'en', 'kk', 'exercise', 'nor', '%', '%ff', ';', '&', '#', '\r\nSet-Cookie: a=b',
]

const value = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...nasty) }, { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) }, { weight: 1, arbitrary: fc.integer().map(String) })
const entry = fc.oneof({ weight: 8, arbitrary: fc.tuple(fc.constantFrom(...keys), value) }, { weight: 1, arbitrary: fc.tuple(fc.string({ unit: 'binary', maxLength: 20 }), value) })

const accepts = ['*/*', 'text/html', 'text/html;q=x', ',,,;;;', 'application/json', 'a/b'.repeat(300)]
const header = fc.record({ accept: fc.constantFrom(...accepts), 'if-none-match': fc.constantFrom('', '*', 'W/"', '"'), host: fc.constantFrom('dateline.example', '[::1]', 'a b', '<'), 'x-forwarded-host': fc.constantFrom('', 'a,b', '"><script>') }, { requiredKeys: [] })

/** The parts of an address, now and then with one of them spoilt. */
const partsOf = (address: fc.Arbitrary<string>) => fc.tuple(address, fc.option(fc.tuple(fc.nat({ max: 6 }), fc.constantFrom(...nasty)), { nil: null, freq: 6 })).map(([path, spoilt]) => {
  const whole = path.split('/')
  // The first part says who answers.
  return spoilt ? whole.map((part, index) => (index > 0 && index === spoilt[0] ? spoilt[1].toWellFormed() : part)) : whole
})

export interface HostileRequest {
  readonly parts: readonly string[]
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
}

/** Half of them have a single key, so that much is understood. */
const requestTo = (address: fc.Arbitrary<string>): fc.Arbitrary<HostileRequest> =>
  fc.record({
    parts: partsOf(address),
    query: fc.oneof(fc.array(entry, { maxLength: 1 }), fc.array(entry, { maxLength: 6 })).map((entries) => new URLSearchParams(entries.map(([key, written]) => [key.toWellFormed(), written.toWellFormed()])).toString()),
    headers: header,
  })

/** One hostile request to an address for programs. */
export const anyHostileRequest = requestTo(fc.oneof({ weight: 10 * endpoints.length, arbitrary: fc.constantFrom(...endpoints) }, { weight: slowEndpoints.length, arbitrary: fc.constantFrom(...slowEndpoints) }))

/** One hostile request to a page. */
export const anyHostilePage = requestTo(fc.constantFrom(...pages))

/** A piece of a stack trace or of an unhandled error in a text; null where there is none. */
export const traceOf = (body: string): string | null => /\bat (?:async )?[\w.<>[\] ]+ \(?(?:file:|node:|\/|[A-Z]:\\)[^)\n]*:\d+:\d+\)?|node_modules|\b(?:Type|Range|Syntax|Reference)Error\b|Internal Server Error/.exec(body)?.[0] ?? null
