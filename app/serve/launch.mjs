import { build, isBuilt } from './build.mjs'
import { freePort } from './free-port.mjs'
import { install } from './install.mjs'
import { root } from './root.mjs'
import { serve } from './serve.mjs'

/** Installs and builds what is missing or stale, then serves until told to stop. */
export async function launch() {
  const port = await freePort(process.env.PORT || '3000')
  await install(root)
  if (!isBuilt(root)) {
    console.log('Building (half a minute, once for every change) …')
    await build(root)
  }
  const { url, ended } = await serve(root, port)
  console.log(`\nDateline is at ${url}\n`)
  process.exitCode = await ended
}
