// The whole of `npm start`, on a machine that has only Node and npm.
import { checkNode } from './check-node.mjs'

checkNode()
// Read only now: an older Node would stumble over the rest before it could say that it is old.
const { orRefuse } = await import('./refusal.mjs')
const { launch } = await import('./launch.mjs')
await orRefuse(launch)
