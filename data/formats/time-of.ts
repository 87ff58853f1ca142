import type { EventRow } from './event-columns'

/** When an event is put in a format that has room for one time only. */
export interface RowTime {
  /** First and last day it can mean, ISO 8601, both within; null where that end is open. */
  readonly start: string | null
  readonly end: string | null
  readonly edtf: string
  readonly words: string
  /** True where the report gives no year and other sources do. */
  readonly isByRecord: boolean
}

/** The claimed time; where the claim has no year, that of the record; null where neither has one. */
export function timeOf(row: EventRow): RowTime | null {
  if (row.edtf !== null && (row.start ?? row.end) !== null) return { start: row.start, end: row.end, edtf: row.edtf, words: row.when ?? row.edtf, isByRecord: false }
  if (row.record_edtf !== null && (row.record_start ?? row.record_end) !== null)
    return { start: row.record_start, end: row.record_end, edtf: row.record_edtf, words: row.record_when ?? row.record_edtf, isByRecord: true }
  return null
}
