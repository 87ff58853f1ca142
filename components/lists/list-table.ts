import type { ReactNode } from 'react'
import type { paths } from '@/data/address/href'
import type { Language } from '@/data/languages'
import type { SpokenText } from '@/data/model/text'
import type { SpokenItem, SpokenLists } from '@/data/queries/spoken-lists'

export type ListPhrases = Language['phrases']['lists']

/** What a cell may need beyond its row. */
export interface ListScene {
  readonly to: ReturnType<typeof paths>
  readonly phrases: Language['phrases']
}

/** A column, declared once for the page, the order of rows and the CSV file. */
export interface ListColumn<Row> {
  /** Names the column in addresses and in CSV; its heading is the phrase of that name. */
  readonly key: keyof ListPhrases['columns']
  /** The cell that names the row for who hears the table. */
  readonly isName?: true
  /** Null or '' where the row has nothing to say. Without it, the column is in the CSV file only: the page says it in another cell. */
  readonly cell?: (row: Row, scene: ListScene) => ReactNode
  /** By what rows are put in order; null comes last either way. Without it, the column does not sort. */
  readonly sort?: (row: Row) => string | number | null
  readonly csv: (row: Row) => string
}

/** A table of one report, ready to be drawn. */
export interface OpenTable {
  /** Its address: the fragment of the page, and the name of its file. */
  readonly id: string
  readonly title: SpokenText
  readonly intro: string
  /** Where the table as a whole is one item of the report: a list with its names. */
  readonly whole: SpokenItem | null
  readonly columns: readonly ListColumn<SpokenItem>[]
  readonly rows: readonly SpokenItem[]
}

interface TableRows<Row> {
  readonly id: string
  readonly title: string | SpokenText
  readonly intro: string
  readonly whole?: SpokenItem
  readonly rows: readonly Row[]
}

interface ListDeclaration<Row> {
  readonly columns: readonly ListColumn<Row>[]
  /** The tables of this kind that a report has: mostly one. Those without rows are left out. */
  readonly tables: (lists: SpokenLists, phrases: ListPhrases) => readonly TableRows<Row>[]
}

export type ListTableKind = (lists: SpokenLists, phrases: ListPhrases) => readonly OpenTable[]

/** Declares a kind of table. Its rows are only ever handed to its own columns, so that callers need not know what they are. */
export const listTable =
  <Row extends SpokenItem>({ columns, tables }: ListDeclaration<Row>): ListTableKind =>
  (lists, phrases) =>
    tables(lists, phrases)
      .filter(({ rows }) => rows.length > 0)
      .map(({ title, whole = null, ...table }) => ({
        ...table,
        whole,
        title: typeof title === 'string' ? { words: title, language: lists.language } : title,
        columns: columns as unknown as readonly ListColumn<SpokenItem>[],
      }))
