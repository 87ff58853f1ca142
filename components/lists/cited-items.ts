import { rowAnchor } from '@/data/address/href'
import type { SpokenText } from '@/data/model/text'
import type { OpenTable } from './list-table'

/** Something on the page of the lists, by its anchor. */
export interface ListedItem {
  readonly anchor: string
  readonly title: SpokenText
  readonly paragraphs: readonly number[]
  readonly sources: readonly string[]
}

const idsOf = (sources: readonly { readonly id: string }[]) => sources.map(({ id }) => id)

/** What of a table is an item of its own: its rows, or the whole where it is one list of names. */
const itemsOf = ({ id, whole, rows }: OpenTable): ListedItem[] =>
  whole
    ? [{ anchor: id, title: whole.title, paragraphs: whole.paragraphs, sources: [...new Set([whole, ...rows].flatMap(({ sources }) => idsOf(sources)))] }]
    : rows.map(({ id: row, title, paragraphs, sources }) => ({ anchor: rowAnchor(id, row), title, paragraphs, sources: idsOf(sources) }))

/** What a paragraph of the report is cited for in the lists. */
export const itemsOfParagraph = (tables: readonly OpenTable[], paragraph: number): ListedItem[] => tables.flatMap(itemsOf).filter(({ paragraphs }) => paragraphs.includes(paragraph))

/** What in the lists rests on a source. */
export const itemsOfSource = (tables: readonly OpenTable[], source: string): ListedItem[] => tables.flatMap(itemsOf).filter(({ sources }) => sources.includes(source))
