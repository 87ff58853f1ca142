import { plainOptions, withEmbedOptions } from '@/data/address/embed-options'
import type { Snippet } from './snippet'

/** The map as a picture that can be printed at any size. */
export const picture: Snippet = {
  id: 'picture',
  write: ({ origin, report, query, options: { language, width, height, theme } }) => {
    const looked = withEmbedOptions(query, { ...plainOptions, theme })
    const size = width === null ? '' : `${looked ? '&' : '?'}width=${width}&height=${height}`
    return `${origin}/image/${language}/${report}.png${looked}${size}`
  },
}
