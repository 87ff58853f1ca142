import { isBuilt } from '../../app/serve/build.mjs'
import { freePort } from '../../app/serve/free-port.mjs'
import { Refusal } from '../../app/serve/refusal.mjs'
import { root } from '../../app/serve/root.mjs'
import { serve } from '../../app/serve/serve.mjs'

/**
 * Serves the app as it stands in the sources, at a port of its own. @throws Refusal where that has not been built.
 * @param {NodeJS.ProcessEnv} env how it is set up, beside what there is
 */
export async function serveBuilt(env = {}) {
  if (!isBuilt(root)) throw new Refusal('The app is not built from these sources: npm run build')
  return serve(root, await freePort('0'), ['ignore', 'ignore', 'inherit'], env)
}
