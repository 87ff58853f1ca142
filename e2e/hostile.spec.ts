import fc from 'fast-check'
import { anyHostileRequest, traceOf } from '@/data/formats/any-hostile-request'
import { expect, test } from './support/offline'

// Ten thousand are asked of the handlers themselves (app/requests/hostile.test.ts); these go through the server as well.
const sampled = fc.sample(anyHostileRequest, { numRuns: 300, seed: 20_261_124 })

/** Two seconds are promised on a machine that has nothing else to do; five times that is a hang anywhere. */
const longestMs = 10_000

test('three hundred hostile requests over the wire get an answer, a refusal or a 404, and none hangs', async ({ request }) => {
  test.setTimeout(300_000)
  for (const { parts, query, headers: { host: _, ...headers } } of sampled) {
    const path = `/${parts.map(encodeURIComponent).join('/')}?${query}`
    const reply = await request.get(path, { headers, timeout: longestMs, maxRedirects: 0 })
    // 308: an address with an empty part, which the server itself puts right.
    // 501: a format that oEmbed has and we have not.
    expect([200, 304, 308, 400, 404, 501], path).toContain(reply.status())
    expect(traceOf(await reply.text()), path).toBeNull()
  }
})
