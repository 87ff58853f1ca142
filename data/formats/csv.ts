import { columnNames } from './event-columns'
import { flatRow } from './flat-row'
import type { Writer } from './format'

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it. Numbers are left alone: a western
 * longitude begins with a minus. @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const guard = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const cell = (value: string | number | null): string => (typeof value === 'string' ? quote(guard(value)) : String(value ?? ''))

/** One line an event under a header, `;` between the values of one cell. UTF-8 without a byte order mark. @see https://www.rfc-editor.org/rfc/rfc4180 */
export const csv: Writer = {
  write: ({ rows }) => [columnNames.join(','), ...rows.map(flatRow).map((row) => columnNames.map((name) => cell(row[name])).join(','))].map((line) => `${line}\r\n`).join(''),
  count: ({ rows }) => rows.length,
}
