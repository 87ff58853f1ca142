// For tests: a service over reports that a test opens.
import { languages } from '@/data/languages'
import type { LanguageCode } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'
import { speakReport } from '@/data/queries/speak-report'
import type { SpokenReport } from '@/data/queries/spoken-report'
import type { Library } from '../api/answer'
import { testOrigin } from '../any-download'
import { answerOgc } from './answer'

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

/** @param slugs the reports, all offered in this order where a test says nothing else */
export function testService(slugs: readonly string[], find: (slug: string) => Report | undefined) {
  const spoken = new Map<string, SpokenReport>()

  /** A report as it is spoken, made once. */
  const speakIn = (report: Report, code: LanguageCode): SpokenReport => {
    const key = `${code}/${report.slug}`
    const made = spoken.get(key) ?? speakReport(report, code, languages[code].dates)
    spoken.set(key, made)
    return made
  }

  const libraryOf = (...listed: readonly string[]): Library => ({ listed, find, speak: (report) => (code) => ({ language: languages[code], spoken: speakIn(report, code) }) })

  /** Asks as software does: what it gets, and that read as JSON. */
  const askOgc = (path: string, query: string | URLSearchParams = '', { library = libraryOf(...slugs), accept = null }: { readonly library?: Library; readonly accept?: string | null } = {}) => {
    const parts = path.split('/').filter(Boolean).map(decodeURIComponent)
    const answer = answerOgc(parts, { query: new URLSearchParams(query), accept, library, origin: testOrigin, now: new Date('2026-11-24T12:00:00Z') })
    return { ...answer, json: answer.mediaType.startsWith('text/html') ? null : (JSON.parse(answer.body) as Arrived) }
  }

  return { slugs, libraryOf, askOgc, spokenIn: (slug: string, code: LanguageCode) => speakIn(find(slug)!, code) }
}
