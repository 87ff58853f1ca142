import { chromium } from 'playwright'
import { freePort } from '../../app/serve/free-port.mjs'
import { chromiumArgs } from './chromium-args.mjs'
import { findChromium } from './find-chromium.mjs'

/** The browser of the tests at a port, where a program other than Playwright may steer it. It finds no host but this machine. */
export async function launchDebuggable() {
  const port = await freePort('0')
  const args = [...chromiumArgs, `--remote-debugging-port=${port}`, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost']
  return { port, browser: await chromium.launch({ executablePath: await findChromium(), args }) }
}
