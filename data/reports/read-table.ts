import Papa from 'papaparse'
import { CellFault, type Column } from '@/data/model/column'
import type { Problem } from '@/data/model/problem'
import { csvColumns, type Row, type Table } from '@/data/model/table'
import { nearNames } from '@/data/queries/near-names'
import { fallbackLanguage, languageCodes } from '@/data/languages/codes'
import { readFile } from './read-file'
import type { ReportPlace } from './report-place'

/** A row with where it stands, so that later checks can point at it. */
export interface LocatedRow<Value = Readonly<Record<string, unknown>>> {
  /** As a spreadsheet numbers it. */
  readonly row: number
  readonly value: Value
}

/** A table's rows as far as they could be read, its header, and what was wrong. */
export interface ReadTable<T extends Table = Table> {
  readonly header: readonly string[]
  readonly rows: readonly LocatedRow<Row<T>>[]
  readonly problems: readonly Problem[]
}

const quoted = (text: string) => (text === '' ? 'an empty cell' : `"${text}"`)

/** Reads `<table>.csv` of a report against the table's columns. Never throws: every fault becomes a problem. */
export function readTable<T extends Table>(place: ReportPlace, table: T): ReadTable<T> {
  const file = `${table.name}.csv`
  const read = readFile(place, file)
  // A table that came into the model later than the version has no rows in it.
  if ('problem' in read) return { header: [], rows: [], problems: place.isPublished && read.isMissing ? [] : [read.problem] }

  const parsed = Papa.parse<string[]>(read.text, { skipEmptyLines: 'greedy' })
  const open = parsed.errors.find(({ type }) => type === 'Quotes')
  if (open) return { header: [], rows: [], problems: [openQuote(file, (open.row ?? 0) + 1)] }

  const [found = [], ...lines] = parsed.data
  const header = place.isPublished ? found.map((name) => table.formerly[name] ?? name) : found
  const columns = csvColumns(table)
  const problems = checkHeader(file, header, columns)
  const rows: LocatedRow<Row<T>>[] = []
  if (new Set(header).size < header.length) return { header, rows, problems } // which of the two is meant?
  lines.forEach((cells, index) => {
    const row = index + 2
    if (cells.length !== header.length)
      problems.push({ file, row, seen: `${cells.length} cells`, wanted: `${header.length}, as in the header`, cure: 'Put quotes around a text that has a comma in it.' })
    else {
      const values = readCells(file, row, header, cells, columns, problems)
      if (values) rows.push({ row, value: gather(table, values) as Row<T> })
    }
  })
  return { header, rows, problems }
}

const openQuote = (file: string, row: number): Problem => ({
  file,
  row,
  seen: 'a quotation mark that is opened and not closed, or one that stands inside a cell',
  wanted: 'quotes in pairs',
  cure: 'Close the quote; write a quotation mark inside a quoted cell twice ("").',
})

function checkHeader(file: string, header: readonly string[], columns: ReadonlyMap<string, Column>): Problem[] {
  const stray = header.filter((name) => !columns.has(name)).map((name): Problem => {
    const [near] = nearNames(name, columns.keys())
    return { file, row: 1, column: name, seen: `a column "${name}"`, wanted: `only ${[...columns.keys()].join(', ')}`, cure: near ? `Did you mean "${near}"?` : 'Take the column out.' }
  })
  const twice = header.filter((name, index) => header.indexOf(name) !== index).map((name): Problem => ({ file, row: 1, column: name, seen: `the column "${name}" twice`, wanted: 'it once' }))
  const missing = [...columns].filter(([name, { isRequired }]) => isRequired && !header.includes(name)).map(([name]): Problem => ({ file, row: 1, column: name, seen: `no column "${name}"`, wanted: 'it in the header' }))
  return [...stray, ...twice, ...missing]
}

/** The cells' values by column; null where one of them is at fault (and the problem noted). */
function readCells(file: string, row: number, header: readonly string[], cells: readonly string[], columns: ReadonlyMap<string, Column>, problems: Problem[]) {
  const values = new Map<string, unknown>()
  let isSound = true
  for (const [name, column] of columns) {
    const index = header.indexOf(name)
    if (index < 0 && column.isRequired) return null // said once, of the header
    const cell = index < 0 ? '' : cells[index]!.trim()
    try {
      values.set(name, column.read(cell))
    } catch (fault) {
      if (!(fault instanceof CellFault)) throw fault
      problems.push({ file, row, column: name, seen: quoted(fault.seen ?? cell), wanted: fault.wanted, cure: fault.cure })
      isSound = false
    }
  }
  return isSound ? values : null
}

/** Puts the columns `title_en`, `title_ru`, … together as one text. */
function gather({ columns }: Table, values: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      if (!('isText' in column)) return [name, values.get(name)]
      const text = Object.fromEntries(languageCodes.flatMap((code) => (values.get(`${name}_${code}`) ? [[code, values.get(`${name}_${code}`)]] : [])))
      return [name, text[fallbackLanguage] ? text : null]
    }),
  )
}
