import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const file = join(process.cwd(), '.next/BUILD_ID')

/** Of the build that is being served; null under `next dev`, which serves none. */
export const buildId: string | null = process.env.NODE_ENV === 'production' && existsSync(file) ? readFileSync(file, 'utf8').trim() : null
