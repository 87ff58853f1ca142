import fc from 'fast-check'
import { anyHostilePage, anyHostileRequest, traceOf } from '@/data/formats/any-hostile-request'
import { languages } from '@/data/languages'
import { expect, test } from './support/offline'

const [en, ru, kk] = (['en', 'ru', 'kk'] as const).map((code) => languages[code].phrases) as [typeof languages.en.phrases, typeof languages.ru.phrases, typeof languages.kk.phrases]

// Ten thousand are asked of the handlers themselves (app/requests/hostile.test.ts); these go through the server as well.
const sampled = fc.sample(anyHostileRequest, { numRuns: 300, seed: 20_261_124 })

/** Two seconds are promised on a machine that has nothing else to do; five times that is a hang anywhere. */
const longestMs = 10_000

test('three hundred hostile requests over the wire get an answer, a refusal or a 404, and none hangs', async ({ request }) => {
  test.setTimeout(300_000)
  for (const { parts, query, headers: { host: _, ...headers } } of sampled) {
    const path = `/${parts.map(encodeURIComponent).join('/')}?${query}`
    const reply = await request.get(path, { headers, timeout: longestMs, maxRedirects: 0 })
    // 405: settings are sent and not asked for. 307: a version leads to its own address.
    // 308: an address with an empty part, which the server itself puts right.
    // 501: a format that oEmbed has and we have not.
    expect([200, 304, 307, 308, 400, 404, 405, 501], path).toContain(reply.status())
    expect(traceOf(await reply.text()), path).toBeNull()
  }
})

test('pages take hostile requests as they come: drawn, led elsewhere or not found, and none hangs', async ({ request }) => {
  for (const { parts, query, headers: { host: _, ...headers } } of fc.sample(anyHostilePage, { numRuns: 60, seed: 20_261_124 })) {
    const path = `/${parts.map(encodeURIComponent).join('/')}?${query}`
    const reply = await request.get(path, { headers, timeout: longestMs, maxRedirects: 0 })
    expect([200, 307, 308, 400, 404], path).toContain(reply.status())
    const html = await reply.text()
    expect(traceOf(html.replace(/<script\b[^]*?<\/script>/g, '')), path).toBeNull()
    expect(html, path).not.toContain('<script>alert(1)')
    // Drawn whole, the 404 page too.
    if ([200, 404].includes(reply.status())) expect(html, path).toContain('</h1>')
  }
})

// What no route knows is answered all the same, and not by the framework's empty page.
test('an address for programs that is nothing says what there is, and one of embeds has the 404 page in its language', async ({ request }) => {
  for (const path of ['/api', '/api/v2', '/data', '/data/example', '/data/nothing', '/image/en', '/oembed/more']) {
    const reply = await request.get(path)
    expect(reply.status(), path).toBe(404)
    expect(reply.headers()['content-type'], path).toBe('application/json')
    const { offers } = (await reply.json()) as { offers: string[] }
    expect((await request.get(offers[0]!)).status(), offers[0]).toBe(200)
  }
  for (const [path, lang, title] of [['/embed', 'en', en.missing.title], ['/embed/en', 'en', en.missing.title], ['/embed/ru', 'ru', ru.missing.title], ['/embed/kk/example/more', 'kk', kk.missing.title]] as const) {
    const reply = await request.get(path)
    const html = await reply.text()
    expect(reply.status(), path).toBe(404)
    expect(html, path).toContain(`<html lang="${lang}"`)
    expect(html, path).toContain(`${title}</h1>`)
    expect(reply.headers()['content-security-policy'], path).toContain("frame-ancestors 'self'")
  }
})
