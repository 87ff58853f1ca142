// The process that serves: Next's own handler, with pages and files packed smaller, the sheets of pages put into them and
// their scripts held until the first paint. `next start` serves the same without.
import { createServer } from 'node:http'
import { join } from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import next from 'next'
import { contactHref } from './contact.mjs'
import { heldScripts } from './held-scripts.mjs'
import { inlinedSheets } from './inlined-sheets.mjs'
import { mayBeKept } from './may-be-kept.mjs'
import { rewriteHead } from './rewrite-head.mjs'
import { root } from './root.mjs'
import { settingsSince } from './settings-since.mjs'
import { sheetReader } from './sheet-reader.mjs'

// Now, and not when a reader wants it.
try {
  contactHref(process.env.DATELINE_CONTACT)
} catch (fault) {
  console.error(/** @type {Error} */ (fault).message)
  process.exit(1)
}

const port = Number(process.env.PORT ?? '3000')
const app = next({ dev: false, dir: root, port })
const answer = app.getRequestHandler()
await app.prepare()

const sheet = sheetReader(join(root, '.next'))
const pack = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } })
const server = createServer((request, response) => {
  pack(/** @type {any} */ (request), /** @type {any} */ (response), () => {
    // Who comes from another page of ours has its sheets already.
    const hasSheets = request.headers['sec-fetch-site'] === 'same-origin'
    mayBeKept(response)
    rewriteHead(response, (head) => settingsSince(heldScripts(hasSheets ? head : inlinedSheets(head, sheet))))
    void answer(request, response)
  })
})
server.listen(port)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
  })
