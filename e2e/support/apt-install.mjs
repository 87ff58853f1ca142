import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export const isDebian = () => existsSync('/etc/debian_version')
export const isRoot = () => process.getuid?.() === 0

/** The command that a person would type. */
export const aptCommand = (/** @type {readonly string[]} */ packages) => `${isRoot() ? '' : 'sudo '}apt-get install ${packages.join(' ')}`

/**
 * Installs Debian's packages where the machine is Debian and we are root, as in most containers: asking a person would be
 * idle. Told on stderr: stdout is for answers.
 * @param {readonly string[]} packages
 * @returns {boolean} whether they are there
 */
export function aptInstall(packages) {
  if (!isDebian() || !isRoot()) return false
  console.error(`Installing Debian’s ${packages.join(', ')} …`)
  return [['update'], ['install', '-y', '--no-install-recommends', ...packages]].every((args) => spawnSync('apt-get', args, { stdio: ['inherit', 2, 2] }).status === 0)
}
