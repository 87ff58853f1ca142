import { atlasUrl } from './link'
import type { Snippet } from './snippet'

/** What a site asks that knows oEmbed, once it has been given the link. @see https://oembed.com */
export const oembed: Snippet = {
  id: 'oembed',
  write: (shared) => {
    const { width, height } = shared.options
    return `${shared.origin}/oembed?url=${encodeURIComponent(atlasUrl(shared))}${width === null ? '' : `&maxwidth=${width}`}&maxheight=${height}&format=json`
  },
}
