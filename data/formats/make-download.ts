import type { Address } from '@/data/address/parameters'
import { match } from '@/data/filters/match'
import type { Language } from '@/data/languages'
import type { Report } from '@/data/model/report'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { eventRow } from './event-row'
import type { Download } from './format'

type Given = Pick<Download, 'report' | 'spoken' | 'language' | 'address' | 'origin' | 'self' | 'files'>

/** SPDX names of a report's licences. */
export const licenceOf = ({ licenses }: Report): string => licenses.map(({ name }) => name).join(' AND ')

/** The rows of the events that an address leaves, in order of time. */
export function rowsOf({ report, spoken, language, address, origin }: { readonly report: Report; readonly spoken: SpokenReport; readonly language: Language; readonly address: Address; readonly origin: string }) {
  const reading = address.claims
  const context = { spoken, language, reading, origin, licence: licenceOf(report) }
  return match(spoken, address, reading).map((event) => eventRow(event, context))
}

/** Everything that any format is written from; the report's files are read only if they are asked for. */
export const makeDownload = (given: Given): Download => ({ ...given, rows: rowsOf(given) })
