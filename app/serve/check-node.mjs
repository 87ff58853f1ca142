import { readFileSync } from 'node:fs'

/**
 * Whether a Node version is as new as package.json's "engines" asks (">=20.9").
 * @param {string} version such as "20.20.2"
 * @param {string} wanted
 */
export function isNewEnough(version, wanted) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = wanted.replace(/^\D+/, '').split('.').map(Number)
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
}

/** Ends the process with one clear line where Node is too old. Imports nothing of ours, so that an old Node can read it. */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  if (isNewEnough(process.versions.node, engines.node)) return
  console.error(`Dateline needs Node ${engines.node}; this is ${process.versions.node}. A newer one: https://nodejs.org`)
  process.exit(1)
}
