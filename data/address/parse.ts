import type { Refusal } from '@/data/filters/parameter'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { migrate } from './migrations'
import { eachParameter, type Address } from './parameters'

export interface ParsedAddress {
  readonly address: Address
  /** What the query said that could not be used. Pages say so in a quiet line; the API refuses the request. */
  readonly refusals: readonly Refusal[]
}

const knownKeys = eachParameter.flatMap(([, { keys }]) => keys)

/**
 * Reads a query string. Never throws: junk is left out and named. A key given twice counts the last time.
 * @param alsoKnown keys that belong to someone else, such as an embed's `theme`
 */
export function parseAddress(query: URLSearchParams, report: SpokenReport, alsoKnown: readonly string[] = []): ParsedAddress {
  const migrated = migrate(query)
  const last = (key: string) => migrated.getAll(key).at(-1) ?? null
  const parsed = eachParameter.map(([name, parameter]) => [name, parameter.parse(last, report)] as const)
  const accepted = [...knownKeys, ...alsoKnown]
  const unknown = [...new Set(migrated.keys())].filter((key) => !accepted.includes(key)).map((key): Refusal => ({ key, value: last(key) ?? '', accepted }))
  return {
    address: Object.fromEntries(parsed.map(([name, { value }]) => [name, value])) as unknown as Address,
    refusals: [...parsed.flatMap(([, { refusals }]) => refusals), ...unknown],
  }
}
