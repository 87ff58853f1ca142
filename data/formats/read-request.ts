import { versionKey } from '@/data/address/edition'
import { parseAddress } from '@/data/address/parse'
import { eachParameter, type Address } from '@/data/address/parameters'
import type { Refusal } from '@/data/filters/parameter'
import type { Language } from '@/data/languages'
import { fallbackLanguage, isLanguageCode, languageCodes, type LanguageCode } from '@/data/languages/codes'
import type { SpokenReport } from '@/data/queries/spoken-report'

/** Every key of an address. */
export const addressKeys: readonly string[] = eachParameter.flatMap(([, { keys }]) => keys)

/** A report in a language; the server keeps them, so it is handed in. */
export type SpeakIn = (code: LanguageCode) => { readonly language: Language; readonly spoken: SpokenReport }

/** `lang=`: the language of the texts. English where it is not given. */
export function readLanguage(query: URLSearchParams): { readonly code: LanguageCode; readonly refusals: readonly Refusal[] } {
  const written = query.getAll('lang').at(-1) ?? ''
  if (written === '') return { code: fallbackLanguage, refusals: [] }
  return isLanguageCode(written) ? { code: written, refusals: [] } : { code: fallbackLanguage, refusals: [{ key: 'lang', value: written, accepted: languageCodes }] }
}

export interface ReadRequest {
  readonly language: Language
  readonly spoken: SpokenReport
  readonly address: Address
  /** What was not understood. Machines are refused for it: they do not read quiet lines. */
  readonly refusals: readonly Refusal[]
  /** The keys that would have been. */
  readonly keys: readonly string[]
}

/**
 * Reads the query of a download or of the API: the address's own keys, and `lang`. Never throws.
 * @param alsoKnown keys that someone else reads
 */
export function readRequest(query: URLSearchParams, speakIn: SpeakIn, alsoKnown: readonly string[] = []): ReadRequest {
  const { code, refusals } = readLanguage(query)
  const { language, spoken } = speakIn(code)
  // Whoever asks for a version has been led to it before this is read; it is among what is accepted all the same.
  const others = ['lang', versionKey, ...alsoKnown]
  const parsed = parseAddress(query, spoken, others)
  return { language, spoken, address: parsed.address, refusals: [...refusals, ...parsed.refusals], keys: [...addressKeys, ...others] }
}

/** What of a query is not among the few keys that are taken where nothing is narrowed. */
export const unknownKeys = (query: URLSearchParams, accepted: readonly string[]): Refusal[] =>
  [...new Set(query.keys())].filter((key) => !accepted.includes(key)).map((key) => ({ key, value: query.getAll(key).at(-1) ?? '', accepted }))
