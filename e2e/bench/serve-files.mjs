import { once } from 'node:events'
import { createServer } from 'node:http'
import { brotliCompressSync, constants } from 'node:zlib'

/**
 * Serves files from memory, packed as the server packs pages: what is text goes out in brotli.
 * @param {import('./draw-floor.mjs').Files} files
 */
export async function serveFiles(files) {
  const packed = new Map([...files].map(([path, { type, body }]) => [path, /^(text|image\/svg|application\/(json|javascript))/.test(type) ? { type, body: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }), encoding: 'br' } : { type, body, encoding: 'identity' }]))
  const server = createServer((request, response) => {
    const file = packed.get(request.url ?? '')
    if (!file) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': file.type, 'content-encoding': file.encoding, 'content-length': file.body.length }).end(file.body)
  })
  await once(server.listen(0), 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return { url: `http://localhost:${port}/`, stop: () => (server.close(), server.closeAllConnections()) }
}
