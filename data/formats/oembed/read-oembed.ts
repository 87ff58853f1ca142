import type { Refusal } from '@/data/filters/parameter'
import { oembedFormats, type Room } from './oembed'

const last = (query: URLSearchParams, key: string) => query.getAll(key).at(-1) ?? ''

/** `maxwidth` and `maxheight`: whole pixels. Without them there is room enough. */
export function readRoom(query: URLSearchParams): { readonly room: Room; readonly refusals: readonly Refusal[] } {
  const read = (['maxwidth', 'maxheight'] as const).map((key) => {
    const written = last(query, key)
    const value = /^\d{1,9}$/.test(written) ? Number(written) : NaN
    const isGood = written === '' || value > 0
    return { value: isGood && written !== '' ? value : Number.MAX_SAFE_INTEGER, refusals: isGood ? [] : [{ key, value: written, accepted: 'whole pixels such as 600' }] }
  })
  return { room: { maxWidth: read[0]!.value, maxHeight: read[1]!.value }, refusals: read.flatMap(({ refusals }) => refusals) }
}

/** `format`: JSON where it is not given; undefined where it is none of ours. */
export const readFormat = (query: URLSearchParams) => oembedFormats.find(({ id }) => id === (last(query, 'format') || 'json'))

/** `url`: empty where it is not given. */
export const readUrl = (query: URLSearchParams): string => last(query, 'url')
