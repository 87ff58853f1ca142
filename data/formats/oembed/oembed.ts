import { embedQuery, plainOptions } from '@/data/address/embed-options'
import { imagePath } from '@/data/address/href'
import { element, escapeXml } from '@/data/formats/xml'
import { embedAddress, type EmbeddablePage } from './page-of'

/** Sides of an embedded map in px, where there is room for them. */
const usual = { width: 800, height: 600 } as const

/** Of the picture that stands for a page: a share of what sites show large. */
const thumbnail = { width: 600, height: 315 } as const

/** @see https://oembed.com/#section2.3 */
export interface Oembed {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly title: string
  readonly provider_name: string
  readonly provider_url: string
  /** Seconds for which it holds. */
  readonly cache_age: number
  readonly html: string
  readonly width: number
  readonly height: number
  readonly thumbnail_url?: string
  readonly thumbnail_width?: number
  readonly thumbnail_height?: number
}

/** Room that the asking site has, in px. */
export interface Room {
  readonly maxWidth: number
  readonly maxHeight: number
}

/**
 * What stands for a page in another site's: one plain iframe that keeps the page's state, so that what keeps of it only
 * src, width, height and title shows the same. A room too small for a thumbnail gets none.
 * @param name of what the page is about
 * @param provider name of this site
 */
export function oembedOf(page: EmbeddablePage, { name, provider, origin, room }: { readonly name: string; readonly provider: string; readonly origin: string; readonly room: Room }): Oembed {
  const width = Math.min(usual.width, room.maxWidth)
  const height = Math.min(usual.height, room.maxHeight)
  const hasThumbnail = thumbnail.width <= room.maxWidth && thumbnail.height <= room.maxHeight
  const query = embedQuery(page.address, { ...plainOptions, theme: page.options.theme })
  const frame = { src: embedAddress(page, origin), title: name, width: `${width}`, height: `${height}`, loading: 'lazy', style: 'border:0' }
  return {
    version: '1.0',
    type: 'rich',
    title: name,
    provider_name: provider,
    provider_url: origin,
    cache_age: 3600,
    html: `<iframe ${Object.entries(frame).map(([key, value]) => `${key}="${escapeXml(value)}"`).join(' ')}></iframe>`,
    width,
    height,
    ...(hasThumbnail
      ? {
          thumbnail_url: `${origin}${imagePath(page.language, page.report.slug, 'png')}${query}${query ? '&' : '?'}width=${thumbnail.width}&height=${thumbnail.height}`,
          thumbnail_width: thumbnail.width,
          thumbnail_height: thumbnail.height,
        }
      : {}),
  }
}

interface OembedFormat {
  readonly id: 'json' | 'xml'
  readonly mediaType: string
  /** Of the link by which a page tells of it. */
  readonly linkType: string
  readonly write: (answer: Oembed) => string
}

/** THE LIST of formats, in the order in which pages tell of them: readers take the first, and most read JSON alone. */
export const oembedFormats: readonly OembedFormat[] = [
  { id: 'json', mediaType: 'application/json', linkType: 'application/json+oembed', write: (answer) => `${JSON.stringify(answer)}\n` },
  {
    id: 'xml',
    mediaType: 'text/xml; charset=utf-8',
    linkType: 'text/xml+oembed',
    write: (answer) => `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${element('oembed', Object.entries(answer).map(([name, value]) => element(name, `${value}`)))}\n`,
  },
]

/** Absolute address at which a page's oEmbed is found. Nothing in it but the page and the format: readers keep one such address for a whole site. */
export const oembedHref = (page: string, format: OembedFormat['id'], origin: string): string => `${origin}/oembed?format=${format}&url=${encodeURIComponent(page)}`
