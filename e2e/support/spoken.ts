import { languages } from '@/data/languages'
import type { LanguageCode } from '@/data/languages/codes'
import { speakReport } from '@/data/queries/speak-report'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { findReport, reports } from '@/data/reports'

/** Every report of the list, as the tests know it: from the data alone. */
export const slugs = reports.map(({ slug }) => slug)

/** The report that is offered first. */
export const firstSlug = slugs[0]!

export const spoken = (slug: string, language: LanguageCode = 'en'): SpokenReport => speakReport(findReport(slug)!, language, languages[language].dates)
