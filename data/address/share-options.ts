import { fallbackLanguage, isLanguageCode, type LanguageCode } from '@/data/languages/codes'
import { parseEmbedOptions, type EmbedOptions } from './embed-options'

/** How a map is to look in another page. */
export interface ShareOptions extends EmbedOptions {
  readonly language: LanguageCode
  /** In CSS pixels; null is as wide as the page has room. */
  readonly width: number | null
  /** In CSS pixels, until the script of embeds sets it by what is in the frame. */
  readonly height: number
}

export const sizeLimits = { least: 240, most: 2400 } as const
export const plainHeight = 560

/** Keys of the page that makes snippets, beside the address and an embed's own. */
export const shareKeys = ['width', 'height', 'in'] as const

/** A size of the asked number of pixels within the limits, or what is meant by none. */
export function readSize<Otherwise>(written: string | null, otherwise: Otherwise): number | Otherwise {
  if (!written || !/^\d{1,5}$/.test(written.trim())) return otherwise
  return Math.min(sizeLimits.most, Math.max(sizeLimits.least, Number(written)))
}

/** Reads what a form asked for. Never throws: what is no size, language or option is the plain one. */
export function parseShareOptions(query: URLSearchParams, pageLanguage: string): ShareOptions {
  const asked = query.get('in') ?? pageLanguage
  // Boxes that are ticked come one by one.
  const controls = new URLSearchParams([['controls', query.getAll('controls').join(',')], ['theme', query.get('theme') ?? '']])
  return {
    ...parseEmbedOptions(controls).options,
    language: isLanguageCode(asked) ? asked : fallbackLanguage,
    width: readSize(query.get('width'), null),
    height: readSize(query.get('height'), plainHeight),
  }
}
