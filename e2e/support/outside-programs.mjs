import { spawnSync } from 'node:child_process'
import { aptCommand, aptInstall, isDebian } from './apt-install.mjs'
import { vnuJar } from './vnu-jar.mjs'

/**
 * THE LIST of programs that some tests ask and npm does not bring: how each is asked whether it is there, and Debian's package.
 * OWSLib is asked of the system's Python, for which Debian installs it. The checker of HTML is npm's, but not the Java that it
 * needs, and not every Java is new enough.
 */
const programs = /** @type {const} */ ({
  gdal: { package: 'gdal-bin', command: 'ogrinfo', probe: ['--version'] },
  owslib: { package: 'python3-owslib', command: '/usr/bin/python3', probe: ['-c', 'import owslib.ogcapi.features'] },
  vnu: { package: 'default-jre-headless', command: 'java', probe: ['-jar', vnuJar, '--version'] },
})

/** @typedef {keyof typeof programs} OutsideProgram */

/**
 * Whether a program can be asked.
 * @param {OutsideProgram} name
 */
export function hasProgram(name) {
  const { command, probe } = programs[name]
  return spawnSync(command, probe, { stdio: 'ignore', timeout: 60_000 }).status === 0
}

/** Why a program's tests are skipped, with the command that would change it. */
export const whySkipped = (/** @type {OutsideProgram} */ name) => `${programs[name].package} is not there${isDebian() ? `: ${aptCommand([programs[name].package])}` : ''}`

/** Installs the programs that are missing where that can be done unasked; says of the others that their tests are skipped. */
export function installPrograms() {
  const names = /** @type {OutsideProgram[]} */ (Object.keys(programs))
  const missing = names.filter((name) => !hasProgram(name))
  if (missing.length > 0) aptInstall(missing.map((name) => programs[name].package))
  for (const name of missing) if (!hasProgram(name)) console.log(`Tests with ${name} are skipped: ${whySkipped(name)}`)
}
