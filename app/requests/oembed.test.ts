import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GET } from '@/app/oembed/route'

const origin = 'http://dateline.example'
const oembed = (entries: readonly (readonly [string, string])[], headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost:3000/oembed?${new URLSearchParams(entries.map(([key, value]) => [key, value]))}`, { headers: { host: 'dateline.example', ...headers } }))
const answer = async (path: string, more: readonly (readonly [string, string])[] = []) => (await oembed([['url', `${origin}${path}`], ...more]).json()) as { html: string; width: number; height: number; title: string; version: string; thumbnail_url?: string }
const srcOf = (html: string) => /src="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')

test.each([
  ['/kk/example', '/embed/kk/example'],
  ['/en/example?years=1998-2010&body=gulf-pilots', '/embed/en/example?years=1998-2010&body=gulf-pilots'],
  ['/en/example/reading#p3', '/embed/en/example'],
  ['/ru/example/events/league-founding-1998?claims=report', '/embed/ru/example?claims=report&event=league-founding-1998'],
  ['/en/example/places/hanko', '/embed/en/example?at=hanko'],
  ['/en/example/bodies/harbour-league/', '/embed/en/example?body=harbour-league'],
  ['/en/example?wat=1&kind=nothing', '/embed/en/example'],
  ['/en/example?v=0.9.0', '/embed/en/example~0.9.0'],
  ['/kk/example/places/hanko?v=0.9.0&years=1998-2010', '/embed/kk/example~0.9.0?years=1998-2010&at=hanko'],
  ['/en/example~0.9.0?body=gulf-pilots', '/embed/en/example~0.9.0?body=gulf-pilots'],
  ['/embed/ru/example?years=1998&controls=years&theme=dark', '/embed/ru/example?years=1998&controls=years&theme=dark'],
  ['/embed/en/example?v=0.9.0', '/embed/en/example~0.9.0'],
  ['/en/example?theme=white-on-black&controls=years', '/embed/en/example?theme=white-on-black'],
])('the state of %s is that of the frame', async (page, frame) => {
  const { html, version, title } = await answer(page)
  expect(srcOf(html)).toBe(`${origin}${frame}`)
  expect(html).toMatch(/^<iframe src="[^"]+" title="[^"]+" width="800" height="600" loading="lazy" style="border:0"><\/iframe>$/)
  expect(version).toBe('1.0')
  expect(title).not.toBe('')
})

test('sizes are no larger than the room there is, and a thumbnail that does not fit is left out', async () => {
  expect(await answer('/en/example', [['maxwidth', '500'], ['maxheight', '300']])).toMatchObject({ width: 500, height: 300 })
  expect((await answer('/en/example', [['maxwidth', '500']])).thumbnail_url).toBeUndefined()
  expect((await answer('/en/example?q=a+%26+b', [['maxwidth', '9000'], ['dnt', '1']])).thumbnail_url).toBe(`${origin}/image/en/example.png?q=a+%26+b&width=600&height=315`)
})

test('of a version that there is not, it offers those there are', async () => {
  const reply = oembed([['url', `${origin}/en/example/reading?v=7.0.0`]])
  expect(reply.status).toBe(404)
  const { offers } = (await reply.json()) as { offers: string[] }
  expect(offers).toContain(`${origin}/en/example/reading?v=0.9.0`)
  for (const offer of offers) expect(oembed([['url', offer]]).status, offer).toBe(200)
})

test('XML holds the same, escaped', async () => {
  const reply = oembed([['url', `${origin}/en/example?q=%22%3Cscript%3E&years=1998`], ['format', 'xml']])
  expect(reply.headers.get('content-type')).toBe('text/xml; charset=utf-8')
  const xml = await reply.text()
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed><version>1\.0<\/version><type>rich<\/type>/)
  expect(xml).toContain('&lt;iframe src=&quot;http://dateline.example/embed/en/example?years=1998&amp;amp;q=%22%3Cscript%3E')
  expect(xml.replace(/<\/?[a-z_]+>|<\?xml[^>]*>/g, '')).not.toMatch(/[<>]/)
})

test.each([
  [[], 400],
  [[['url', '']], 400],
  [[['url', `${origin}/en/example`], ['maxwidth', 'x']], 400],
  [[['url', `${origin}/en/example`], ['maxheight', '-1']], 400],
  [[['url', `${origin}/en/example`], ['format', 'yaml']], 501],
  [[['url', 'https://other.example/en/example']], 404],
  [[['url', `${origin}@other.example/en/example`]], 404],
  [[['url', `https://dateline.example/en/example`]], 404],
  [[['url', `${origin}/en/none`]], 404],
  [[['url', `${origin}/xx/example`]], 404],
  [[['url', `${origin}/en/example/lists`]], 404],
  [[['url', `${origin}/en/example/events/none`]], 404],
  [[['url', `${origin}/en/example/bodies/__proto__`]], 404],
  [[['url', `${origin}/en/example/events`]], 404],
  [[['url', `${origin}/embed/en/example/reading`]], 404],
  [[['url', `${origin}/embed/en`]], 404],
  [[['url', 'javascript:alert(1)']], 404],
] as const)('%j gets %i', async (entries, status) => {
  const reply = oembed(entries)
  expect(reply.status).toBe(status)
  expect(((await reply.json()) as { error: string }).error).not.toBe('')
})

test('whatever is asked, there is an answer', () => {
  const key = fc.constantFrom('url', 'format', 'maxwidth', 'maxheight', 'x')
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(`${origin}/en/example`, `${origin}/en/example?q=%ff`, 'json', '9'.repeat(30), '\0'), fc.webPath().map((path) => `${origin}${path}`))
  fc.assert(fc.property(fc.array(fc.tuple(key, value.map((text) => text.toWellFormed()))), (entries) => void expect([200, 400, 404, 501]).toContain(oembed(entries).status)), { numRuns: 40 })
}, 30_000)
