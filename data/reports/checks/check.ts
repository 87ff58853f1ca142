import type { Descriptor } from '@/data/model/report'
import type { Problem } from '@/data/model/problem'
import type { ReadTables, ReportFiles } from '../read-report'

/** One rule that a report's rows must keep with each other. */
export type Check = (rows: ReadTables, descriptor: Descriptor | null, files: ReportFiles) => Problem[]

/** The rows of a table by id. */
export const byId = <Value extends { readonly id: string }>(table: { readonly rows: readonly { readonly value: Value }[] }): ReadonlyMap<string, Value> =>
  new Map(table.rows.map(({ value }) => [value.id, value]))
