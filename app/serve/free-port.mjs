import { createServer } from 'node:net'
import { Refusal } from './refusal.mjs'

/** @type {Record<string, string>} */
const reasons = { EADDRINUSE: 'is in use', EACCES: 'is not ours to use' }

/**
 * The port to serve at, tried before anything slow is done; 0 finds one that is free. @throws Refusal where it cannot be had.
 * @param {string} asked
 * @returns {Promise<number>}
 */
export function freePort(asked) {
  const port = Number(asked)
  if (!/^\d+$/.test(asked) || port > 65535) throw new Refusal(`PORT is "${asked}"; a port is a number up to 65535: PORT=3001 npm start`)
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const reason = reasons[error.code ?? '']
      reject(reason ? new Refusal(`Port ${port} ${reason}. Take another: PORT=${port >= 1024 && port < 65535 ? port + 1 : 3001} npm start`) : error)
    })
    server.listen(port, () => {
      const found = /** @type {import('node:net').AddressInfo} */ (server.address()).port
      server.close(() => resolve(found))
    })
  })
}
