import type { FieldDescriptor } from '@/data/model/column'
import { csvColumns, type Table } from '@/data/model/table'
import { tables } from '@/data/model/tables'
import { eachTable, type ReadTables } from './read-report'

/** A resource of a data package, as far as we write it. @see https://datapackage.org/standard/data-resource/ */
export interface ResourceDescriptor {
  readonly name: string
  readonly path: string
  readonly type: 'table'
  readonly description: string
  readonly format: 'csv'
  readonly mediatype: 'text/csv'
  readonly encoding: 'utf-8'
  readonly schema: {
    readonly fields: readonly FieldDescriptor[]
    readonly primaryKey?: readonly string[]
    readonly foreignKeys?: readonly { readonly fields: readonly string[]; readonly reference: { readonly resource: string; readonly fields: readonly string[] } }[]
  }
}

const keyOf: ReadonlyMap<string, string | null> = new Map(Object.values(tables).map(({ name, key }) => [name, key]))

/** How the model describes a table whose CSV file has this header. Foreign keys cover single ids; cells that list several name their table in the field's description. */
export function describeTable(table: Table, header: readonly string[]): ResourceDescriptor {
  const known = csvColumns(table)
  const columns = header.flatMap((name) => {
    const column = known.get(name)
    return column ? [{ name, column }] : []
  })
  const foreignKeys = columns.flatMap(({ name, column: { refersTo, field } }) => {
    const key = refersTo && keyOf.get(refersTo)
    return refersTo && key && field.type !== 'list' ? [{ fields: [name], reference: { resource: refersTo === table.name ? '' : refersTo, fields: [key] } }] : []
  })
  return {
    name: table.name,
    path: `${table.name}.csv`,
    type: 'table',
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map(({ name, column: { field, refersTo } }) => ({
        name,
        ...field,
        ...(field.type === 'list' && refersTo && { description: [field.description, `Ids of ${refersTo}.`].filter(Boolean).join(' ') }),
      })),
      ...(table.key && { primaryKey: [table.key] }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  }
}

/** The resources of a report's `datapackage.json`, derived from the model and the headers of its files. */
export const describeTables = (read: ReadTables): ResourceDescriptor[] => eachTable(read).map(({ table, header }) => describeTable(table, header))
