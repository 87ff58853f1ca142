import { pagePaths } from '@/data/address/page-paths'
import type { LanguageCode } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'

const known = new Map<string, ReadonlySet<string>>()

/** The paths of a report's pages in one language, listed once: every request asks. */
export function pagesOf(language: LanguageCode, report: Report): ReadonlySet<string> {
  const key = `${language}/${report.slug}`
  const pages = known.get(key) ?? new Set(pagePaths(language, report))
  known.set(key, pages)
  return pages
}
