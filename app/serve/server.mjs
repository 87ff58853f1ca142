// The process that serves: Next's own handler, with pages and files packed smaller and the scripts of pages held until
// the first paint. `next start` serves the same without either.
import { createServer } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'
import next from 'next'
import { holdScripts } from './hold-scripts.mjs'
import { root } from './root.mjs'

const port = Number(process.env.PORT ?? '3000')
const app = next({ dev: false, dir: root, port })
const answer = app.getRequestHandler()
await app.prepare()

const pack = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } })
const server = createServer((request, response) => {
  pack(/** @type {any} */ (request), /** @type {any} */ (response), () => {
    holdScripts(response)
    void answer(request, response)
  })
})
server.listen(port)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
  })
