import { columnNames, type EventRow } from './event-columns'

/** A row whose lists are one text each, `;` between the values as in the report's own tables. */
export type FlatRow = { readonly [name in keyof EventRow]: EventRow[name] extends readonly unknown[] ? string : EventRow[name] }

/**
 * For formats that have no lists. GeoJSON has them, but GDAL and QGIS guess a column's type from what is in it: a list
 * that is empty throughout would be another type than one that is not.
 */
export const flatRow = (row: EventRow): FlatRow => Object.fromEntries(columnNames.map((name) => [name, Array.isArray(row[name]) ? row[name].join(';') : row[name]])) as unknown as FlatRow
