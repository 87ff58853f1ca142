import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { Voice } from '@/components/language/voice'
import { languages, screenPhrases, type Language } from '@/data/languages'
import { isLanguageCode, type LanguageCode } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'
import { speakBorders, type BorderNote } from '@/data/outlines/border-notes'
import { speakReport } from '@/data/queries/speak-report'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { withoutSearchLines } from '@/data/queries/without-search-lines'
import { findReport } from '@/data/reports'

/** What a page of a report is made from. */
export interface OpenReport {
  readonly language: Language
  readonly voice: Voice
  readonly report: Report
  readonly spoken: SpokenReport
  /** The same without the words by which events are looked for. */
  readonly wordless: SpokenReport
  readonly borders: readonly BorderNote[]
}

const opened = new Map<string, OpenReport>()

/** A report in one language, made once. */
export function openIn(code: LanguageCode, report: Report): OpenReport {
  const key = `${code}/${report.slug}`
  const known = opened.get(key)
  if (known) return known
  const language = languages[code]
  const spoken = speakReport(report, code, language.dates)
  const made = { language, report, voice: { language: code, phrases: screenPhrases(language.phrases), plural: language.plural }, spoken, wordless: withoutSearchLines(spoken), borders: speakBorders(language) }
  opened.set(key, made)
  return made
}

/** The report of an address in its language; the 404 page where there is no such report or language. */
export const openReport = cache((lang: string, slug: string): OpenReport => {
  const report = findReport(slug)
  if (!report || !isLanguageCode(lang)) notFound()
  return openIn(lang, report)
})
