import { paths } from '@/data/address/href'
import type { Shared, Snippet } from './snippet'

/** The address of the same state in the full atlas. */
export const atlasUrl = ({ origin, report, query, options }: Shared): string => `${origin}${paths(options.language, report).atlas}${query}`

export const link: Snippet = { id: 'link', write: atlasUrl }
