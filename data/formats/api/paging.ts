import { z } from 'zod'
import type { Refusal } from '@/data/filters/parameter'

/** Bounds of `limit` and `offset`, and what they are where they are not given. */
export const pageBounds = {
  limit: { least: 1, most: 1000, usual: 100 },
  offset: { least: 0, most: 1_000_000, usual: 0 },
} as const

type PageKey = keyof typeof pageBounds
export const pageKeys = Object.keys(pageBounds) as PageKey[]

/** Which part of a list is asked for. */
export type Page = Readonly<Record<PageKey, number>>

/** Reads `limit` and `offset`. Never throws; a key given twice counts the last time. */
export function readPage(query: URLSearchParams): { readonly page: Page; readonly refusals: readonly Refusal[] } {
  const read = pageKeys.map((key) => {
    const { least, most, usual } = pageBounds[key]
    const written = query.getAll(key).at(-1) ?? ''
    const value = /^\d{1,7}$/.test(written) ? Number(written) : NaN
    if (written === '') return { key, value: usual as number, refusals: [] }
    return value >= least && value <= most ? { key, value, refusals: [] } : { key, value: usual as number, refusals: [{ key, value: written, accepted: `a whole number from ${least} to ${most}` }] }
  })
  return { page: Object.fromEntries(read.map(({ key, value }) => [key, value])) as Page, refusals: read.flatMap(({ refusals }) => refusals) }
}

const link = z.string().nullable()

/** A part of a list. */
export const pageSchema = (item: z.ZodType) =>
  z.object({
    total: z.int().describe('How many there are, all pages together.'),
    count: z.int().describe('How many are on this page.'),
    limit: z.int(),
    offset: z.int(),
    links: z.object({ self: z.string(), next: link, prev: link }).describe('Absolute addresses; null where there is no such page.'),
    items: z.array(item),
  })

/** @param at the address of the page that passes over so many */
export function pageOf<Item>(all: readonly Item[], { limit, offset }: Page, at: (offset: number) => string) {
  const items = all.slice(offset, offset + limit)
  return {
    total: all.length,
    count: items.length,
    limit,
    offset,
    links: { self: at(offset), next: offset + limit < all.length ? at(offset + limit) : null, prev: offset > 0 ? at(Math.max(0, offset - limit)) : null },
    items,
  }
}
