import { descriptorSchema, type Descriptor } from '@/data/model/report'
import type { Problem } from '@/data/model/problem'
import type { Table } from '@/data/model/table'
import { tables } from '@/data/model/tables'
import { readFile } from './read-file'
import type { ReportPlace } from './report-place'
import { readTable, type LocatedRow, type ReadTable } from './read-table'

/** Every table of a report, read. */
export type ReadTables = { readonly [name in keyof typeof tables]: ReadTable<(typeof tables)[name]> }

/** A report as read from its folder, before its parts are linked and checked against each other. */
export interface ReportFiles {
  /** Name of the folder. */
  readonly slug: string
  readonly isPublished: boolean
  readonly descriptor: Descriptor | null
  readonly tables: ReadTables
  readonly problems: readonly Problem[]
}

const file = 'datapackage.json'

function readDescriptor(place: ReportPlace): { descriptor: Descriptor | null; problems: Problem[] } {
  const read = readFile(place, file)
  if ('problem' in read) return { descriptor: null, problems: [read.problem] }
  let json: unknown
  try {
    json = JSON.parse(read.text)
  } catch (error) {
    return { descriptor: null, problems: [{ file, seen: error instanceof Error ? error.message : 'no JSON', wanted: 'JSON' }] }
  }
  const parsed = descriptorSchema.safeParse(json)
  if (parsed.success) return { descriptor: parsed.data, problems: [] }
  return {
    descriptor: null,
    problems: parsed.error.issues.map((issue) => ({ file, seen: `a fault at "${issue.path.join('.')}"`, wanted: issue.message })),
  }
}

/** Reads a report's files: its descriptor and all of its tables. Never throws for what is in the files. */
export function readReport(place: ReportPlace): ReportFiles {
  const { descriptor, problems } = readDescriptor(place)
  const read = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, readTable(place, table)])) as unknown as ReadTables
  return { slug: place.slug, isPublished: place.isPublished, descriptor, tables: read, problems: [...problems, ...Object.values(read).flatMap((table) => table.problems)] }
}

/** The tables one after the other, for what is done to all of them alike. */
export const eachTable = (read: ReadTables): { readonly table: Table; readonly header: readonly string[]; readonly rows: readonly LocatedRow[]; readonly problems: readonly Problem[] }[] =>
  Object.entries(tables).map(([name, table]) => {
    const { header, rows, problems } = read[name as keyof ReadTables]
    return { table, header, rows, problems }
  })
