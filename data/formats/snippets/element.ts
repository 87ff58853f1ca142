import { withEmbedOptions } from '@/data/address/embed-options'
import { attribute } from './attribute'
import { atlasUrl } from './link'
import type { Snippet } from './snippet'

/** The element of `/embed.js`, which takes the height of what is in it. Until the script is there, and without it, it is a link. */
export const element: Snippet = {
  id: 'element',
  write: (shared) => {
    const { origin, report, title, query, options } = shared
    const keys = [...new URLSearchParams(withEmbedOptions(query, options))].map(([key, value]) => attribute(key, value)).join('')
    const width = options.width === null ? '' : attribute('style', `max-width: ${options.width}px`)
    const words = title.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    return `<script${attribute('src', `${origin}/embed.js`)} async></script>\n<dateline-map${attribute('report', report)}${attribute('lang', options.language)}${keys}${width}><a${attribute('href', atlasUrl(shared))}>${words}</a></dateline-map>`
  },
}
