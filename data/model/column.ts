import { readWhen } from './when'

/** A field of a Frictionless table schema, as far as we write it. @see https://datapackage.org/standard/table-schema/ */
export interface FieldDescriptor {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'list'
  readonly description?: string
  readonly delimiter?: string
  readonly itemType?: 'string' | 'integer'
  readonly constraints?: Readonly<Record<string, unknown>>
}

/** One column: how a spreadsheet's cell becomes a value, and how the column is described to others. */
export interface Column<Value = unknown> {
  /** The value of a cell. @throws CellFault saying what was wanted. */
  readonly read: (cell: string) => Value
  readonly field: Omit<FieldDescriptor, 'name'>
  /** Table whose ids the cell holds. */
  readonly refersTo?: string
  readonly isRequired: boolean
}

/** A cell that does not hold what its column wants. */
export class CellFault extends Error {
  constructor(
    readonly wanted: string,
    readonly cure?: string,
    /** The part of the cell that is at fault, where it is not the whole. */
    readonly seen?: string,
  ) {
    super(wanted)
  }
}

const refuse = (wanted: string, cure?: string): never => {
  throw new CellFault(wanted, cure)
}

const required = <Value>(field: Column['field'], read: (cell: string) => Value, refersTo?: string): Column<Value> => ({
  field: { ...field, constraints: { required: true, ...field.constraints } },
  isRequired: true,
  refersTo,
  read: (cell) => (cell === '' ? refuse('a value, not an empty cell') : read(cell)),
})

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
const toSlug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')

/** A stable id: lower-case words joined by hyphens. Part of public addresses, so never changed or used again. */
export const slug = (description?: string): Column<string> =>
  required({ type: 'string', description, constraints: { pattern: slugPattern.source } }, (cell) =>
    slugPattern.test(cell) ? cell : refuse('an id of lower-case letters, digits and single hyphens', `Write "${toSlug(cell) || 'an-id'}".`),
  )

/** The id of a row of another table (by name, e.g. `places`). */
export const ref = (table: string, description?: string): Column<string> => required({ type: 'string', description }, (cell) => cell, table)

/** One of a short list of words. */
export const choice = <const Word extends string>(words: readonly Word[], description?: string): Column<Word> =>
  required({ type: 'string', description, constraints: { enum: words } }, (cell) => words.find((word) => word === cell) ?? refuse(`one of ${words.join(', ')}`))

/** A SHA-256 digest, in lower-case hexadecimal. */
export const sha256 = (description?: string): Column<string> =>
  required({ type: 'string', description, constraints: { pattern: '^[0-9a-f]{64}$' } }, (cell) => (/^[0-9a-f]{64}$/.test(cell) ? cell : refuse('64 hexadecimal digits in lower case', '`npm run data -- --fingerprint <report> <text file>` writes them.')))

/** Plain words in no particular language. */
export const words = (description?: string): Column<string> => required({ type: 'string', description }, (cell) => cell)

/** A date, as exact as its source (EDTF). */
export const when = (description?: string) =>
  required({ type: 'string', description }, (cell) => {
    try {
      return readWhen(cell)
    } catch (error) {
      return refuse(error instanceof RangeError ? error.message : 'a date (EDTF)')
    }
  })

/** A decimal number between two bounds, both allowed. */
export const number = (minimum: number, maximum: number, unit: string, description?: string): Column<number> =>
  required({ type: 'number', description, constraints: { minimum, maximum } }, (cell) => {
    if (!/^-?\d+(\.\d+)?$/.test(cell)) refuse(`a number of ${unit}`, /^-?\d+,\d+$/.test(cell) ? `Write "${cell.replace(',', '.')}".` : undefined)
    const value = Number(cell)
    return value >= minimum && value <= maximum ? value : refuse(`${unit} from ${minimum} to ${maximum}`)
  })

/** A whole number, not negative. */
export const count = (description?: string): Column<number> =>
  required({ type: 'integer', description, constraints: { minimum: 0 } }, (cell) => (/^\d+$/.test(cell) ? Number(cell) : refuse('a whole number')))

/** Several values in one cell, with `;` between them. An empty cell is an empty list. */
export const list = <Value>(item: Column<Value>): Column<readonly Value[]> => ({
  field: { type: 'list', description: item.field.description, delimiter: ';', itemType: item.field.type === 'integer' ? 'integer' : 'string' },
  refersTo: item.refersTo,
  isRequired: false,
  read: (cell) => (cell === '' ? [] : cell.split(';').map((part) => readItem(item, part.trim()))),
})

function readItem<Value>(item: Column<Value>, part: string): Value {
  try {
    if (part === '') refuse('one ";" between two values, and none at the ends')
    return item.read(part)
  } catch (fault) {
    throw fault instanceof CellFault ? new CellFault(fault.wanted, fault.cure, part || undefined) : fault
  }
}

/** The same column, where the cell may be empty: the value is then null. */
export const optional = <Value>(column: Column<Value>): Column<Value | null> => {
  const { required: _, ...constraints } = column.field.constraints ?? {}
  return {
    ...column,
    field: { ...column.field, constraints: Object.keys(constraints).length > 0 ? constraints : undefined },
    isRequired: false,
    read: (cell) => (cell === '' ? null : column.read(cell)),
  }
}
