import { element } from './element'
import { frame } from './frame'
import { link } from './link'
import { oembed } from './oembed'
import { picture } from './picture'
import type { Snippet } from './snippet'

/** THE LIST of ways to take a map along, in the order of display. */
export const snippets: readonly Snippet[] = [link, frame, element, oembed, picture]
