// For tests: the reports as the server hands them out.
import { languages } from '@/data/languages'
import type { LanguageCode } from '@/data/languages/codes'
import { speakReport } from '@/data/queries/speak-report'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { findReport, reports } from '@/data/reports'
import type { Library } from '../api/answer'
import { testOrigin } from '../any-download'
import { answerOgc } from './answer'

export const slugs = reports.map(({ slug }) => slug)

const spoken = new Map<string, SpokenReport>()

/** A report as it is spoken, made once. */
export function spokenIn(slug: string, code: LanguageCode): SpokenReport {
  const key = `${code}/${slug}`
  const made = spoken.get(key) ?? speakReport(findReport(slug)!, code, languages[code].dates)
  spoken.set(key, made)
  return made
}

/** Every report of the list, offered in this order. */
export const libraryOf = (...listed: readonly string[]): Library => ({
  listed,
  find: findReport,
  speak: ({ slug }) => (code) => ({ language: languages[code], spoken: spokenIn(slug, code) }),
})

export const noon = new Date('2026-11-24T12:00:00Z')

/** Asks as software does: what it gets, and that read as JSON. */
export function askOgc(path: string, query: string | URLSearchParams = '', { library = libraryOf(...slugs), accept = null }: { readonly library?: Library; readonly accept?: string | null } = {}) {
  const answer = answerOgc(path.split('/').filter(Boolean).map(decodeURIComponent), { query: new URLSearchParams(query), accept, library, origin: testOrigin, now: noon })
  return { ...answer, json: answer.mediaType.startsWith('text/html') ? null : (JSON.parse(answer.body) as Arrived) }
}

/** As much of an answer as tests look at. */
export interface Arrived {
  readonly numberMatched: number
  readonly numberReturned: number
  readonly links: readonly { readonly rel: string; readonly href: string; readonly type?: string }[]
  readonly features: readonly { readonly id: string; readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] } | null; readonly properties: Readonly<Record<string, string | number | null>> }[]
  readonly refusals: readonly { readonly key: string; readonly unknown: string; readonly accepted: readonly string[] | string }[]
  readonly offers: readonly string[]
  readonly collections: readonly { readonly id: string; readonly title: string }[]
}
