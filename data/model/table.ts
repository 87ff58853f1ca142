import { fallbackLanguage, languageCodes } from '@/data/languages/codes'
import { CellFault, optional, words, type Column } from './column'
import type { Text } from './text'

/** Several columns that make one text: `title_en`, `title_ru`, `title_kk`. Only the fallback language is a must. */
export interface TextColumns<Value extends Text | null = Text | null> {
  readonly isText: true
  readonly isRequired: boolean
  readonly description?: string
  /** Never set: carries the type. */
  readonly value?: Value
}

/** A text that must be there, in English at least. */
export const text = (description?: string): TextColumns<Text> => ({ isText: true, isRequired: true, description })

/** A text that may be missing altogether: the value is then null. */
export const optionalText = (description?: string): TextColumns => ({ isText: true, isRequired: false, description })

type Columns = Readonly<Record<string, Column | TextColumns>>

/** One table of a report: a CSV file, and what its rows are. */
export interface Table<Shape extends Columns = Columns> {
  /** Name of the table; its file is `<name>.csv`. */
  readonly name: string
  readonly description: string
  /** Column whose values name the rows, unique within the table. */
  readonly key: string | null
  readonly columns: Shape
  /** Columns as versions published before named them, and what they are called now. */
  readonly formerly: Readonly<Record<string, string>>
}

/** A row of a table, read. */
export type Row<T> = T extends Table<infer Shape>
  ? { readonly [name in keyof Shape]: Shape[name] extends Column<infer Value> ? Value : Shape[name] extends TextColumns<infer Value> ? Value : never }
  : never

/** Declares a table. */
export const table = <Shape extends Columns>(name: string, description: string, key: (keyof Shape & string) | null, columns: Shape, formerly: Table['formerly'] = {}): Table<Shape> => ({
  name,
  description,
  key,
  columns,
  formerly,
})

/** Every column that the table's CSV file may have, texts spread over the languages, in order. */
export function csvColumns({ columns }: Table): ReadonlyMap<string, Column> {
  return new Map(
    Object.entries(columns).flatMap(([name, column]): [string, Column][] =>
      'isText' in column
        ? languageCodes.map((code) => {
            const inLanguage = words(column.description)
            return [`${name}_${code}`, column.isRequired && code === fallbackLanguage ? inFallback(inLanguage) : optional(inLanguage)]
          })
        : [[name, column]],
    ),
  )
}

/** A text's column in the language that it may not lack. */
const inFallback = (column: Column<string>): Column<string> => ({
  ...column,
  read: (cell) => {
    if (cell === '') throw new CellFault('the text in English, which every text must have')
    return column.read(cell)
  },
})
