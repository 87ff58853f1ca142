import { join } from 'node:path'
import type { Level } from './levels'

/** Both the build and the server run at the root of the project. */
const folder = () => join(process.cwd(), 'public', 'outlines')

/** What the live map fetches. */
export const worldFile = () => join(folder(), 'world.topo.json')

/** What the server draws from. */
export const levelFile = ({ index }: Level) => join(folder(), `drawn-${index}.json`)
