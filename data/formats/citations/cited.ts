import { addressQuery } from '@/data/address/href'
import { eachParameter, type Address } from '@/data/address/parameters'
import type { Refusal } from '@/data/filters/parameter'
import type { Report } from '@/data/model/report'
import { readRequest, type ReadRequest, type SpeakIn } from '../read-request'

/** What of a report is cited: the map as an address shows it, an event, or a paragraph. */
export type Cited = { readonly kind: 'map'; readonly address: Address } | { readonly kind: 'event'; readonly event: string } | { readonly kind: 'paragraph'; readonly paragraph: number }

/** The key that only citing has: which paragraph. */
export const paragraphKey = 'paragraph'

/** An address that says nothing but an event is that event's; with anything else it is the map with the event chosen. */
function citedBy(address: Address): Cited {
  const said = eachParameter.flatMap(([name, parameter]) => (parameter.write(address[name]).length > 0 ? [name] : []))
  return said.length === 1 && address.event !== null ? { kind: 'event', event: address.event } : { kind: 'map', address }
}

interface ReadCited extends ReadRequest {
  readonly cited: Cited
}

/** Reads what a query asks to cite. Never throws: what is not understood is named. */
export function readCited(query: URLSearchParams, report: Report, speakIn: SpeakIn): ReadCited {
  const read = readRequest(query, speakIn, [paragraphKey])
  const written = query.getAll(paragraphKey).at(-1) ?? ''
  if (written === '') return { ...read, cited: citedBy(read.address) }
  const found = report.paragraphs.find(({ number }) => String(number) === written)
  const refuse = (key: string, value: string, accepted: Refusal['accepted']): Refusal => ({ key, value, accepted })
  const unknown = found ? [] : [refuse(paragraphKey, written, report.paragraphs.map(({ number }) => String(number)))]
  // A paragraph has no filters.
  const idle = addressQuery(read.address) === '' ? [] : [refuse(paragraphKey, written, 'a paragraph with no other key but lang')]
  return { ...read, refusals: [...read.refusals, ...unknown, ...idle], cited: found ? { kind: 'paragraph', paragraph: found.number } : citedBy(read.address) }
}

/** The query under which files of the citation stand. */
export const citedQuery = (cited: Cited): string => (cited.kind === 'map' ? addressQuery(cited.address) : cited.kind === 'event' ? `?event=${cited.event}` : `?${paragraphKey}=${cited.paragraph}`)
