import type { Address } from '@/data/address/parameters'
import type { Language } from '@/data/languages'
import type { Report } from '@/data/model/report'
import type { SpokenReport } from '@/data/queries/spoken-report'
import type { EventRow } from './event-columns'

/** Everything a format may write from. */
export interface Download {
  readonly report: Report
  /** Less what is not verified. */
  readonly spoken: SpokenReport
  readonly language: Language
  readonly address: Address
  /** The events that the address leaves, in order of time, each a row. */
  readonly rows: readonly EventRow[]
  /** Scheme and host of absolute addresses. */
  readonly origin: string
  /** Absolute address of the file itself. */
  readonly self: string
  /** The report's own files by name, as they are on disk. */
  readonly files: () => ReadonlyMap<string, Uint8Array>
}

/** How a format is written. Pure: the same download gives the same bytes. */
export interface Writer {
  readonly write: (download: Download) => string | Uint8Array<ArrayBuffer>
  /** How many of what the format holds are in it. */
  readonly count: (download: Download) => number
}

export interface Format {
  /** Its name and purpose stand under this in the languages. */
  readonly id: keyof Language['phrases']['downloads']['formats']
  /** Last part of its address: `/data/{report}/{file}`. */
  readonly file: string
  readonly mediaType: string
  /** What it holds: events and places are narrowed by the query, the tables are whole. */
  readonly holds: 'events' | 'places' | 'tables'
  /** Its name where the head of every page tells of it: something subscribes to such files. */
  readonly feed?: keyof Language['phrases']['cite']['feeds']
  /** Loaded when it is asked for, so that a screen that only names the formats carries none of them. */
  readonly load: () => Promise<Writer>
}
