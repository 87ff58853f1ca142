import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GET as list } from '@/app/[lang]/[report]/lists/[file]/route'
import { GET as search } from '@/app/[lang]/[report]/search/index.json/route'
import { GET as api } from '@/app/api/v1/[[...path]]/route'
import { GET as download } from '@/app/data/[report]/[file]/route'
import { GET as embed } from '@/app/embed/[lang]/[report]/route'
import { GET as host } from '@/app/embed.js/route'
import { GET as code } from '@/app/image/qr.svg/route'
import { GET as image } from '@/app/image/[lang]/[file]/route'
import { GET as oembed } from '@/app/oembed/route'
import { GET as ogc } from '@/app/ogc/[[...path]]/route'
import { POST as settings } from '@/app/settings/route'
import { GET as sitemap } from '@/app/sitemap.xml/route'
import { anyHostileRequest, traceOf } from '@/data/formats/any-hostile-request'

type Handler = (request: Request, path: readonly string[]) => Promise<Response>

/** What answers each address, by its first part. An endpoint that is added gets a line here and one in `endpoints`. */
const handlers: Readonly<Record<string, Handler>> = {
  data: (request, [report = '', file = '']) => download(request, { params: Promise.resolve({ report, file }) }),
  api: (request, [, ...path]) => api(request, { params: Promise.resolve({ path }) }),
  ogc: (request, path) => ogc(request, { params: Promise.resolve({ path: [...path] }) }),
  oembed: (request) => Promise.resolve(oembed(request)),
  image: (request, [lang = '', file = '']) => (lang === 'qr.svg' ? Promise.resolve(code(request)) : image(request, { params: Promise.resolve({ lang, file }) })),
  embed: (request, [lang = '', report = '']) => embed(request, { params: Promise.resolve({ lang, report }) }),
  'embed.js': (request) => Promise.resolve(host(request)),
  'sitemap.xml': (request) => Promise.resolve(sitemap(request)),
  // What a form would send in its body.
  settings: (request) => settings(new Request(request.url, { method: 'POST', headers: request.headers, body: new URL(request.url).searchParams })),
  en: (request, [report = '', , file = '']) => list(request, { params: Promise.resolve({ lang: 'en', report, file }) }),
  kk: (request, [report = '']) => search(request, { params: Promise.resolve({ lang: 'kk', report }) }),
}

// Seeded, so that what is found can be found again: the path that fast-check names leads to it.
test('ten thousand hostile requests get an answer, a refusal or a 404, and never a fault of ours', async () => {
  const statuses = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(anyHostileRequest, async ({ parts, query, headers }) => {
      const [first = '', ...rest] = parts
      const request = new Request(`http://localhost:3000/${parts.map(encodeURIComponent).join('/')}?${query}`, { headers })
      const reply = await handlers[first]!(request, rest)
      const body = await reply.text()
      // 501: a format that oEmbed has and we have not. 303: back to where settings were changed.
      expect([200, 304, 400, 404, ...(first === 'oembed' ? [501] : first === 'settings' ? [303] : [])]).toContain(reply.status)
      expect(traceOf(body)).toBeNull()
      if (reply.status === 400) expect(body).toMatch(/refusals|accepted|<!doctype html>/)
      statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1)
    }),
    { numRuns: 10_000, seed: 20_261_124, endOnFailure: true },
  )
  // Neither all refused nor all taken: the requests reach what is behind the door.
  for (const status of [200, 400, 404]) expect(statuses.get(status), `${status}`).toBeGreaterThan(200)
}, 300_000)
