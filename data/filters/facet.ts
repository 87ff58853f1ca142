import type { Reading } from '@/data/queries/reading'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import type { Parameter } from './parameter'

/** One way to narrow the events: a value of the address, and the events that it leaves. */
export interface Facet<Value> extends Parameter<Value> {
  /** True where the event is left. Called for `none` too, which leaves every event. */
  readonly leaves: (value: Value, event: SpokenEvent, reading: Reading, report: SpokenReport) => boolean
  /** What one may choose, in the order of display: for menus and counts. Absent where there is no list (words, years). */
  readonly options?: (report: SpokenReport) => readonly string[]
  /** The value with one option chosen or, where it is already, dropped. */
  readonly toggle?: (value: Value, option: string) => Value
  /** The options of which each, chosen alone, would leave the event. */
  readonly optionsOf?: (event: SpokenEvent, reading: Reading, report: SpokenReport) => readonly string[]
}

/** A facet of ids: within it any, so each id chosen adds events. */
export const idsFacet = (
  parameter: Parameter<readonly string[]>,
  of: (event: SpokenEvent, reading: Reading, report: SpokenReport) => readonly string[],
  options: (report: SpokenReport) => readonly string[],
): Facet<readonly string[]> => ({
  ...parameter,
  leaves: (value, event, reading, report) => value.length === 0 || of(event, reading, report).some((id) => value.includes(id)),
  options,
  toggle: (value, option) => (value.includes(option) ? value.filter((id) => id !== option) : [...value, option]),
  optionsOf: of,
})
