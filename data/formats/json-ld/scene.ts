import type { Language } from '@/data/languages'
import type { Report } from '@/data/model/report'
import type { SpokenReport } from '@/data/queries/spoken-report'

/** What linked data are written from. */
export interface Scene {
  readonly report: Report
  /** Less what is not verified. */
  readonly spoken: SpokenReport
  readonly language: Language
  /** Scheme and host of absolute addresses. */
  readonly origin: string
}

export const context = 'https://schema.org'
