import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { inProduction } from './in-production.mjs'
import { Refusal } from './refusal.mjs'
import { tie } from './tie.mjs'

const limitMs = 60_000

/**
 * @typedef {object} Serving
 * @property {string} url without a slash at the end
 * @property {Promise<number>} ended the exit code, once there is one
 * @property {() => Promise<unknown>} stop
 */

/**
 * Serves the built app and resolves when it answers. @throws Refusal where it never does.
 * @param {string} root
 * @param {number} port
 * @param {import('node:child_process').StdioOptions} stdio
 * @param {NodeJS.ProcessEnv} env beside what there is
 * @returns {Promise<Serving>}
 */
export async function serve(root, port, stdio = 'inherit', env = {}) {
  const [program, args, options] = inProduction(root, 'app/serve/server.mjs', [], { ...env, PORT: String(port) })
  const child = spawn(program, args, { ...options, stdio })
  tie(child)
  let isOver = false
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  void ended.then(() => (isOver = true))
  const stop = () => (child.kill(), ended)

  const url = `http://localhost:${port}`
  const answers = () => fetch(`${url}/health`).then(({ status }) => status < 500, () => false)
  for (const since = Date.now(); !(await answers()); await wait(100)) {
    if (isOver) throw new Refusal('The server stopped before it answered; what went wrong is above.')
    if (Date.now() - since > limitMs) {
      await stop()
      throw new Refusal(`The server did not answer within ${limitMs / 1000} seconds.`)
    }
  }
  return { url, ended, stop }
}
