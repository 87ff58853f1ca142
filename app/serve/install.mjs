import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { hasPrint } from './has-print.mjs'
import { lockAgrees } from './lock-agrees.mjs'
import { run } from './run.mjs'

const readJson = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'))

/**
 * Whether somebody has installed by hand just what the lock file asks for: then there is nothing to do again.
 * @param {string} root
 */
function isInstalledByHand(root) {
  const installed = join(root, 'node_modules/.package-lock.json')
  return existsSync(installed) && lockAgrees(readJson(join(root, 'package-lock.json')), readJson(installed))
}

/**
 * Installs where node_modules is missing or is not what package-lock.json asks for.
 * @param {string} root
 */
export async function install(root) {
  const print = fingerprint(root, ['package-lock.json'])
  const kept = join(root, 'node_modules/.dateline-lock')
  if (hasPrint(kept, print)) return
  if (!isInstalledByHand(root)) {
    console.log('Installing the packages of package-lock.json (a minute or two, once) …')
    // The build needs development packages too, even where NODE_ENV says production.
    const args = ['ci', '--no-audit', '--no-fund', '--include=dev']
    // npm names its own script when it runs ours: that spares us npm.cmd on Windows.
    const npm = process.env.npm_execpath
    if (npm) await run('install', process.execPath, [npm, ...args], { cwd: root })
    else await run('install', 'npm', args, { cwd: root, shell: process.platform === 'win32' })
  }
  writeFileSync(kept, print)
}
