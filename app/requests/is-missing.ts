import { isLanguageCode } from '@/data/languages/codes'
import { findReport } from '@/data/reports'
import { pagesOf } from './pages-of'

/** Views of a report below which each of its things has a page. */
const kinds: readonly (string | undefined)[] = ['events', 'places', 'bodies', 'states']

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
  const [, language = '', slug, view, id, ...more] = plain.split('/')
  if (!/^[a-z]{2}$/.test(language)) return false
  if (!isLanguageCode(language)) return true
  if (slug === undefined || slug === 'offline') return false
  const report = findReport(slug)
  if (!report) return true
  const isFile = more.length > 0 || (id !== undefined && !kinds.includes(view))
  return !isFile && !pagesOf(language, report).has(plain)
}
