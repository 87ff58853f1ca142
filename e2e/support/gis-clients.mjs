import { spawnSync } from 'node:child_process'
import { aptCommand, aptInstall, isDebian } from './apt-install.mjs'

/**
 * Geographic software that reads what is offered: how it is asked whether it is there, and Debian's package.
 * OWSLib is asked of the system's Python, for which Debian installs it.
 */
const clients = /** @type {const} */ ({
  gdal: { package: 'gdal-bin', command: 'ogrinfo', probe: ['--version'] },
  owslib: { package: 'python3-owslib', command: '/usr/bin/python3', probe: ['-c', 'import owslib.ogcapi.features'] },
})

/** @typedef {keyof typeof clients} GisClient */

/**
 * Whether a client can be asked.
 * @param {GisClient} name
 */
export function hasClient(name) {
  const { command, probe } = clients[name]
  return spawnSync(command, probe, { stdio: 'ignore', timeout: 60_000 }).status === 0
}

/** Why a client's tests are skipped, with the command that would change it. */
export const whySkipped = (/** @type {GisClient} */ name) => `${clients[name].package} is not there${isDebian() ? `: ${aptCommand([clients[name].package])}` : ''}`

/** Installs the clients that are missing where that can be done unasked; says of the others that their tests are skipped. */
export function installClients() {
  const names = /** @type {GisClient[]} */ (Object.keys(clients))
  const missing = names.filter((name) => !hasClient(name))
  if (missing.length > 0) aptInstall(missing.map((name) => clients[name].package))
  for (const name of missing) if (!hasClient(name)) console.log(`Tests with ${name} are skipped: ${whySkipped(name)}`)
}
