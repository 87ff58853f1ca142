import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { hasPrint } from './has-print.mjs'
import { inProduction } from './in-production.mjs'
import { isMain } from './is-main.mjs'
import { orRefuse } from './refusal.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

/** Everything that the built app is made of. */
const sources = ['app', 'components', 'data', 'public', 'package-lock.json', 'next.config.js', 'proxy.ts', 'tsconfig.json']

const printAt = (/** @type {string} */ place) => join(place, '.next/dateline-build')

/**
 * Whether the app has been built from exactly these sources.
 * @param {string} place
 */
export const isBuilt = (place) => existsSync(join(place, '.next/BUILD_ID')) && hasPrint(printAt(place), fingerprint(place, sources))

/**
 * Builds the app and keeps the fingerprint of what it was built from.
 * @param {string} place
 */
export async function build(place) {
  // Taken first: what is changed while it is being built is not in it.
  const print = fingerprint(place, sources)
  await run('build', ...inProduction(place, 'node_modules/next/dist/bin/next', ['build']))
  writeFileSync(printAt(place), print)
}

if (isMain(import.meta.url)) await orRefuse(() => build(root))
