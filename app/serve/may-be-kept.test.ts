import { createServer, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { mayBeKept } from './may-be-kept.mjs'
import { settingsSince } from './settings-since.mjs'

async function answered(give: (response: ServerResponse) => void): Promise<string | null> {
  const server = createServer((_, response) => {
    mayBeKept(response)
    give(response)
    response.end()
  }).listen(0)
  await once(server, 'listening')
  const reply = await fetch(`http://localhost:${(server.address() as AddressInfo).port}`)
  server.close()
  return reply.headers.get('cache-control')
}

test('a page that Next made may be kept by its reader’s browser, and by nobody else', async () => {
  expect(await answered((response) => response.setHeader('Cache-Control', 'private, no-cache, no-store, max-age=0, must-revalidate'))).toBe('private, no-cache')
})

test('what says itself how it is kept, is kept so', async () => {
  for (const rule of ['no-store', 'public, max-age=300']) expect(await answered((response) => response.setHeader('cache-control', rule))).toBe(rule)
})

test('a page takes the settings with the nonce of its other scripts, and no answer without one has a script', () => {
  expect(settingsSince('<head><script nonce="n-1">1</script>')).toMatch(/<script nonce="n-1">\(.*pageshow.*\)\(\)<\/script>$/s)
  expect(settingsSince('<head>')).toBe('<head>')
})
