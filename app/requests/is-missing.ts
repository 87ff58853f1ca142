import { isLanguageCode } from '@/data/languages/codes'
import { findReport } from '@/data/reports'
import { pagesOf } from './pages-of'

/** Below a report, files that answer for themselves. */
const files = /^(?:lists\/[^/]+|search\/index\.json)$/

/** Whether a path is that of embeds or below it. */
export const isBelowEmbeds = (path: string): boolean => path === '/embed' || path.startsWith('/embed/')

/**
 * Whether a path is surely no page: no such language or report, or no such event, place, body, state or view of a report.
 * Files below a view, such as a list as CSV, answer for themselves.
 * @param path percent-encoded UTF-8, as in an address
 */
export function isMissing(path: string): boolean {
  const plain = decodeURIComponent(path).replace(/\/$/, '')
  // Of embeds, which are no pages, there is one for a language and a report.
  if (isBelowEmbeds(plain)) return plain.split('/').length !== 4
  const [, language = '', slug, ...rest] = plain.split('/')
  if (!/^[a-z]{2}$/.test(language)) return false
  if (!isLanguageCode(language)) return true
  if (slug === undefined || plain === `/${language}/offline`) return false
  const report = findReport(slug)
  if (!report) return true
  return !files.test(rest.join('/')) && !pagesOf(language, report).has(plain)
}
