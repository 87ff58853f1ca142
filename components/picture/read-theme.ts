import { parseEmbedOptions } from '@/data/address/embed-options'
import type { Refusal } from '@/data/filters/parameter'
import type { PictureTheme } from './colours'

/** The key of a picture's theme, as pages and embeds have it. */
export const themeKey = 'theme'

/** `theme=` of a query: light where it is not given, or is that of a device, which a picture does not know. Never throws. */
export function readTheme(query: URLSearchParams): { readonly theme: PictureTheme; readonly refusals: readonly Refusal[] } {
  const { options: { theme }, refusals } = parseEmbedOptions(query)
  return { theme: theme === 'auto' ? 'light' : theme, refusals: refusals.filter(({ key }) => key === themeKey) }
}
