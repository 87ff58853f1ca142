import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const isTest = (/** @type {string} */ path) => /\.test\.[cm]?[jt]sx?$/.test(path)

/**
 * The files at and below a path, spelled with slashes on every system.
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesAt(root, path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return isTest(path) ? [] : [path]
  return readdirSync(full).flatMap((name) => filesAt(root, `${path}/${name}`))
}

/**
 * Changes whenever a file at or below the paths is changed, added, renamed or gone. Times do not count: a clone or a
 * checkout sets them anew. Nor do tests, which no page contains.
 * @param {string} root
 * @param {readonly string[]} paths
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((each) => filesAt(root, each)).sort()) {
    const content = createHash('sha256').update(readFileSync(join(root, path))).digest('hex')
    hash.update(`${path}\0${content}\n`)
  }
  return hash.digest('hex')
}
