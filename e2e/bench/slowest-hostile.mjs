import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const script = fileURLToPath(new URL('ask-hostile.ts', import.meta.url))

/**
 * The longest that a hostile request takes, of those that the tests make: a promise about time, which is no matter for a test.
 * @param {string} server
 * @returns {Promise<Record<string, number>>}
 */
export async function slowestHostile(server) {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, server])
  const { slowestMs, slowest } = JSON.parse(stdout)
  process.stderr.write(`slowest hostile request: ${slowest}\n`)
  return { hostileMs: slowestMs }
}
