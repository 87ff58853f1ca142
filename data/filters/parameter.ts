import type { SpokenReport } from '@/data/queries/spoken-report'

/** A value of the address that could not be used, and what could have stood there. */
export interface Refusal {
  readonly key: string
  readonly value: string
  /** The accepted values, or their form in words (English: it is for the API too). */
  readonly accepted: readonly string[] | string
}

/** A value of the address: how it is read, written, and what it is when it is not there. */
export interface Parameter<Value> {
  /** The query keys it reads and writes. */
  readonly keys: readonly string[]
  /** What stands for its absence. */
  readonly none: Value
  /** Reads it; what cannot be used is left out and named. Never throws. */
  readonly parse: (read: (key: string) => string | null, report: SpokenReport) => { readonly value: Value; readonly refusals: readonly Refusal[] }
  /** The query entries of a value; none for `none`. */
  readonly write: (value: Value) => readonly (readonly [key: string, value: string])[]
}

/** Several ids of a known set, joined by commas; each once, in the set's order, so that one choice has one address. */
export const ids = (key: string, accepted: (report: SpokenReport) => readonly string[]): Parameter<readonly string[]> => ({
  keys: [key],
  none: [],
  parse: (read, report) => {
    const written = [...new Set((read(key) ?? '').split(',').map((id) => id.trim()))].filter((id) => id !== '')
    const known = accepted(report)
    return {
      value: known.filter((id) => written.includes(id)),
      refusals: written.filter((id) => !known.includes(id)).map((value) => ({ key, value, accepted: known })),
    }
  },
  write: (value) => (value.length > 0 ? [[key, value.join(',')]] : []),
})

/** One id of a known set. */
export const id = (key: string, accepted: (report: SpokenReport) => readonly string[]): Parameter<string | null> => ({
  keys: [key],
  none: null,
  parse: (read, report) => {
    const written = read(key)
    if (written === null || written === '') return { value: null, refusals: [] }
    const known = accepted(report)
    return known.includes(written) ? { value: written, refusals: [] } : { value: null, refusals: [{ key, value: written, accepted: known }] }
  },
  write: (value) => (value === null ? [] : [[key, value]]),
})
