import { withEmbedOptions } from '@/data/address/embed-options'
import { embedPath } from '@/data/address/href'
import { attribute } from './attribute'
import type { Shared, Snippet } from './snippet'

export const frameUrl = ({ origin, report, query, options }: Shared): string => `${origin}${embedPath(options.language, report)}${withEmbedOptions(query, options)}`

/** A frame for any page, without a script. Sizes are attributes, since some hosts take styles away. */
export const frame: Snippet = {
  id: 'frame',
  write: (shared) =>
    `<iframe${attribute('src', frameUrl(shared))}${attribute('title', shared.title)}${attribute('width', shared.options.width ?? '100%')}${attribute('height', shared.options.height)} frameborder="0" loading="lazy" allowfullscreen referrerpolicy="strict-origin-when-cross-origin"></iframe>`,
}
