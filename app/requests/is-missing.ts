import { pagePaths } from '@/data/address/page-paths'
import { isLanguageCode, type LanguageCode } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'
import { findReport } from '@/data/reports'

/** Views of a report below which each of its things has a page. */
const kinds: readonly (string | undefined)[] = ['events', 'places', 'bodies', 'states']

const known = new Map<string, ReadonlySet<string>>()

/** The paths of a report's pages, listed once. */
function pagesOf(language: LanguageCode, report: Report): ReadonlySet<string> {
  const key = `${language}/${report.slug}`
  const pages = known.get(key) ?? new Set(pagePaths(language, report))
  known.set(key, pages)
  return pages
}

/**
 * Whether a path is surely no page: no such language or report, or no such event, place, body, state or view of a report.
 * Files below a view, such as a list as CSV, answer for themselves.
 * @param path percent-encoded UTF-8, as in an address
 */
export function isMissing(path: string): boolean {
  const plain = decodeURIComponent(path).replace(/\/$/, '')
  const [, language = '', slug, view, id, ...more] = plain.split('/')
  if (!/^[a-z]{2}$/.test(language)) return false
  if (!isLanguageCode(language)) return true
  if (slug === undefined || slug === 'offline') return false
  const report = findReport(slug)
  if (!report) return true
  const isFile = more.length > 0 || (id !== undefined && !kinds.includes(view))
  return !isFile && !pagesOf(language, report).has(plain)
}
