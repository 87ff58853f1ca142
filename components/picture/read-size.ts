import type { Refusal } from '@/data/filters/parameter'

/** Sides of a picture in px. The usual size is what other sites show of a page. */
export const sizes = { least: 200, most: 2400, width: 1200, height: 630 } as const

/** Keys of a picture's own. */
export const sizeKeys = ['width', 'height'] as const

const accepted = `whole pixels from ${sizes.least} to ${sizes.most}`

/** `width=` and `height=` of a query. Never throws. */
export function readSize(query: URLSearchParams): { readonly width: number; readonly height: number; readonly refusals: readonly Refusal[] } {
  const read = sizeKeys.map((key) => {
    const written = query.getAll(key).at(-1) ?? ''
    const value = /^\d{1,4}$/.test(written) ? Number(written) : NaN
    const isGood = value >= sizes.least && value <= sizes.most
    return { value: isGood ? value : sizes[key], refusals: written !== '' && !isGood ? [{ key, value: written, accepted }] : [] }
  })
  return { width: read[0]!.value, height: read[1]!.value, refusals: read.flatMap(({ refusals }) => refusals) }
}
