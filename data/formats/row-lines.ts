import type { Phrases } from '@/data/languages'
import type { SpokenReport } from '@/data/queries/spoken-report'
import type { EventRow } from './event-columns'

/** A row as lines that a person reads, for formats with a description: claim first, then what other sources say; bodies by their short names. */
export function rowLines(row: EventRow, { bodies }: SpokenReport, { event }: Phrases): string[] {
  const lines: readonly (readonly [name: string, value: string | null])[] = [
    [event.when, row.when && [row.when, row.precision, row.certainty].filter(Boolean).join('; ')],
    [event.where, row.place_name && [row.place_name, row.place_certainty].filter(Boolean).join('; ')],
    [event.bodies, [...row.bodies, ...row.record_bodies].map((id) => bodies[id]!.short.words).join(', ')],
    [event.paragraphs, row.paragraphs.map((number) => `¶${number}`).join(' ')],
    [event.record, [row.record_when, row.record_note].filter(Boolean).join('. ')],
  ]
  return [row.summary, ...lines.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`), `${row.source}. ${row.licence}.`]
}
