import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { isMain } from '../../app/serve/is-main.mjs'
import { orRefuse, Refusal } from '../../app/serve/refusal.mjs'
import { aptCommand, aptInstall, isDebian, isRoot } from './apt-install.mjs'

/** The shell is the same browser without a window's parts, and Playwright's own choice too: a page takes two thirds of the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** Asked and not only looked for: Ubuntu's chromium-browser may be a script that says to install something else. */
const runs = (/** @type {string} */ path) => existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0

const systems = () => [...names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))), ...applications].find(runs)

const playwrights = () =>
  import('playwright').then(
    ({ chromium }) => [chromium.executablePath()].find(existsSync),
    () => undefined,
  )

/** Debian's own, installed: not every relative of Debian has the shell as a package. */
function installed() {
  return ['chromium-headless-shell', 'chromium'].some((name) => aptInstall([name])) ? systems() : undefined
}

/**
 * The path of a Chromium: CHROMIUM_PATH, the system's, Playwright's own, or Debian's, installed. @throws Refusal with
 * the one command to run where there is none.
 * @returns {Promise<string>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new Refusal(`CHROMIUM_PATH is "${named}", and there is no such file.`)
  const found = named || systems() || (await playwrights()) || installed()
  if (!found) throw new Refusal(`The browser tests need a Chromium. Run this once: ${isDebian() && !isRoot() ? aptCommand(['chromium']) : 'npx playwright install --with-deps chromium'}`)
  return found
}

if (isMain(import.meta.url)) await orRefuse(async () => console.log(await findChromium()))
