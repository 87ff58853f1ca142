// The whole of `npm test`, on a machine that has only Node and npm.
import { checkNode } from '../../app/serve/check-node.mjs'

checkNode()
// Read only now: an older Node would stumble over the rest before it could say that it is old.
const { orRefuse } = await import('../../app/serve/refusal.mjs')
const { testAll } = await import('./test-all.mjs')
await orRefuse(testAll)
