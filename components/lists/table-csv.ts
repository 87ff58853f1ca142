import Papa from 'papaparse'
import type { OpenTable } from './list-table'

/** A table as CSV (RFC 4180, UTF-8 without a mark). Cells that a spreadsheet would take for a formula begin with an apostrophe. @see https://owasp.org/www-community/attacks/CSV_Injection */
export const tableCsv = ({ columns, rows }: OpenTable): string =>
  `${Papa.unparse({ fields: columns.map(({ key }) => key), data: rows.map((row) => columns.map(({ csv }) => csv(row))) }, { escapeFormulae: true, newline: '\r\n' })}\r\n`
