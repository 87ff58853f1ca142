import { headers } from 'next/headers'
import { pagePaths } from '@/data/address/page-paths'
import type { LanguageCode } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'
import { siteOrigin } from './site-origin'

/** The page that is being drawn, by its address: null where the path is none of the report's pages, as under the 404 page. */
export async function askedPage(language: LanguageCode, report: Report): Promise<{ readonly origin: string; readonly path: string } | null> {
  const asked = await headers()
  const path = asked.get('x-dateline-path') ?? ''
  return pagePaths(language, report).includes(path) ? { origin: siteOrigin(asked), path } : null
}
