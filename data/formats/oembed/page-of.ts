import { embedQuery, parseEmbedOptions, plainOptions, type EmbedOptions } from '@/data/address/embed-options'
import { embedPath } from '@/data/address/href'
import { parseAddress } from '@/data/address/parse'
import type { Address } from '@/data/address/parameters'
import { isLanguageCode, type LanguageCode } from '@/data/languages/codes'
import type { SpokenText } from '@/data/model/text'
import type { SpokenReport } from '@/data/queries/spoken-report'

/** Finds a report in a language; null where there is none. The server keeps them, so it is handed in. */
export type FindSpoken = (code: LanguageCode, slug: string) => SpokenReport | null

/** A page of a report that others can show in theirs. */
export interface EmbeddablePage {
  readonly language: LanguageCode
  readonly report: SpokenReport
  /** Its state: that of its own query and what the page is about. */
  readonly address: Address
  /** How it is to look: a page has a theme alone, an embed's own address all of it. */
  readonly options: EmbedOptions
  /** Name of what the page is about; null for the whole report, or what is chosen on the map. */
  readonly about: SpokenText | null
}

interface PageKind {
  /** Path below the report's, of as many parts. */
  readonly path: readonly [] | readonly [name: string] | readonly [name: string, id: 'id']
  /** Name of what has the id; undefined where nothing has. */
  readonly name?: (id: string, report: SpokenReport) => SpokenText | undefined
  readonly address?: (id: string) => Partial<Address>
}

/** THE LIST of pages that can be embedded, with the state of the map that stands for each. Pages of words alone have none. */
const embeddable: readonly PageKind[] = [
  { path: [] },
  { path: ['reading'] },
  { path: ['events', 'id'], name: (id, { events }) => events.find((event) => event.id === id)?.title, address: (id) => ({ event: id }) },
  { path: ['places', 'id'], name: (id, { places }) => new Map(Object.entries(places)).get(id)?.name, address: (id) => ({ at: id }) },
  { path: ['bodies', 'id'], name: (id, { bodies }) => new Map(Object.entries(bodies)).get(id)?.name, address: (id) => ({ body: [id] }) },
  { path: ['states', 'id'], name: (id, { states }) => new Map(Object.entries(states)).get(id), address: (id) => ({ state: [id] }) },
]

/**
 * The page of an absolute address of ours; null where it is another site's, or no page that can be embedded. Nothing is
 * fetched. What is not understood of its query is left out, as the page itself leaves it out.
 */
export function pageOf(url: string, origin: string, find: FindSpoken): EmbeddablePage | null {
  if (!URL.canParse(url)) return null
  const { origin: own, pathname, searchParams } = new URL(url)
  if (own !== origin) return null
  const parts = pathname.replace(/^\//, '').replace(/\/$/, '').split('/')
  // What others show already is one of ours too.
  const isEmbed = parts[0] === 'embed'
  const [language = '', slug = '', ...rest] = isEmbed ? parts.slice(1) : parts
  const report = isLanguageCode(language) ? find(language, slug) : null
  if (!report || !isLanguageCode(language)) return null
  const kind = embeddable.find(({ path }) => path.length === rest.length && path.every((part, index) => part === 'id' || part === rest[index]))
  const id = rest[1] ?? ''
  const about = kind?.name?.(id, report) ?? null
  if (!kind || (kind.name && !about) || (isEmbed && rest.length > 0)) return null
  const { options } = parseEmbedOptions(searchParams)
  return { language, report, about, options: isEmbed ? options : { ...plainOptions, theme: options.theme }, address: { ...parseAddress(searchParams, report).address, ...kind.address?.(id) } }
}

/** Absolute address of a page's map as others show it. */
export const embedAddress = ({ language, report, address, options }: EmbeddablePage, origin: string): string => `${origin}${embedPath(language, report.slug)}${embedQuery(address, options)}`
