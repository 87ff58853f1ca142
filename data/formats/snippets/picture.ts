import type { Snippet } from './snippet'

/** The map as a picture that can be printed at any size. */
export const picture: Snippet = {
  id: 'picture',
  write: ({ origin, report, query, options: { language, width, height } }) => {
    const size = width === null ? '' : `${query ? '&' : '?'}width=${width}&height=${height}`
    return `${origin}/image/${language}/${report}.png${query}${size}`
  },
}
