import { ogcPath } from '@/data/address/href'
import type { Address } from '@/data/address/parameters'
import type { Refusal } from '@/data/filters/parameter'
import type { Language } from '@/data/languages'
import { fallbackLanguage } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'
import type { Dated } from '@/data/queries/belonging'
import type { SpokenReport } from '@/data/queries/spoken-report'
import type { Library } from '../api/answer'
import { readRequest, unknownKeys } from '../read-request'
import { itemParameters } from './item-parameters'
import { readForm, writtenForm, type Form } from './form'

/** One question to OGC API – Features. */
export interface OgcQuestion {
  readonly query: URLSearchParams
  /** The request's Accept header. */
  readonly accept: string | null
  readonly library: Library
  /** Scheme and host of absolute addresses. */
  readonly origin: string
  readonly now: Date
}

/** A question whose common part is understood. */
export interface Asking extends OgcQuestion {
  readonly form: Form
  readonly language: Language
  readonly report: Report
  readonly spoken: SpokenReport
  readonly address: Address
  /** The time asked for, as it is read and as it is written; null and empty where there is none. */
  readonly during: Dated | null
  readonly datetime: string
  readonly refusals: readonly Refusal[]
}

/** Keys that every address takes, so that software may put them to the one it is given: it passes them on to all. */
export const sharedKeys = ['f', 'lang', 'claims', 'datetime'] as const

/** Those that every link keeps. */
const keptKeys: readonly string[] = ['lang', 'claims', 'datetime']

export const lastOf = (query: URLSearchParams, key: string): string => query.getAll(key).at(-1) ?? ''

/** Reads what every address takes, and the site's own keys that this one takes. Never throws. */
export function readAsking(question: OgcQuestion, report: Report, facets: readonly string[] = []): Asking {
  const { query, accept, library } = question
  const own = new URLSearchParams([...query].filter(([key]) => key === 'lang' || key === 'claims' || facets.includes(key)))
  const { language, spoken, address, refusals } = readRequest(own, library.speak(report))
  const { form, refusals: formRefusals } = readForm(lastOf(query, writtenForm.key), accept)
  const written = lastOf(query, 'datetime')
  const { read, accepted } = itemParameters.datetime
  const during = written === '' ? null : read(written)
  const timeRefusals = during === undefined ? [{ key: 'datetime', value: written, accepted }] : []
  return { ...question, form, language, report, spoken, address, during: during ?? null, datetime: during ? written : '', refusals: [...formRefusals, ...refusals, ...timeRefusals] }
}

/** The refusals of a question, with those for keys that this address does not take. */
export const refusalsOf = ({ query, refusals }: Asking, keys: readonly string[]): readonly Refusal[] => [...refusals, ...unknownKeys(query, keys)]

type Entry = readonly [key: string, value: string]

/** An absolute address below /ogc that keeps language, reading and time; `f` only where it is asked for again. */
export function ogcHref({ origin, language, address, datetime }: Pick<Asking, 'origin' | 'language' | 'address' | 'datetime'>, parts: readonly string[], more: readonly Entry[] = []): string {
  const kept: readonly Entry[] = [...(language.code === fallbackLanguage ? [] : [['lang', language.code] as const]), ...(address.claims === 'report' ? [['claims', 'report'] as const] : []), ...(datetime === '' ? [] : [['datetime', datetime] as const])]
  const query = new URLSearchParams([...more, ...kept].map(([key, value]) => [key, value.toWellFormed()])).toString().replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%3A/g, ':')
  return `${origin}${ogcPath(...parts)}${query && `?${query}`}`
}

/** What the question itself says with these keys, each once, for an address like its own. */
export const saidWith = (query: URLSearchParams, keys: readonly string[]): Entry[] =>
  [...new Set(keys)].filter((key) => !keptKeys.includes(key) && lastOf(query, key) !== '').map((key) => [key, lastOf(query, key)])
