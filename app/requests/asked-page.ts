import { headers } from 'next/headers'
import { readEdition } from '@/data/address/edition'
import { paths } from '@/data/address/href'
import type { LanguageCode } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'
import { findReport } from '@/data/reports'
import { pagesOf } from './pages-of'
import { siteOrigin } from './site-origin'

/** What is known of the page that is being drawn from its address alone. */
interface AskedPage {
  readonly origin: string
  /** Its path in the present version: the one address it is known by. Null where that has no such page, as under the 404 page. */
  readonly path: string | null
  /** The report as it is now. */
  readonly present: Report
  /** Where the present version shows the same, or at least its map. */
  readonly inPresent: string
  /** A version that was asked for and is none. */
  readonly unknownVersion: string | null
}

export async function askedPage(code: LanguageCode, report: Report): Promise<AskedPage> {
  const asked = await headers()
  const present = findReport(readEdition(report.slug).slug) ?? report
  const atlas = paths(code, present.slug).atlas
  const path = (asked.get('x-dateline-path') ?? '').replace(paths(code, report.slug).atlas, atlas)
  const unknown = asked.get('x-dateline-unknown-version')
  const isPage = pagesOf(code, present).has(path)
  return { origin: siteOrigin(asked), path: isPage ? path : null, present, inPresent: isPage ? path : atlas, unknownVersion: unknown && decodeURIComponent(unknown) }
}
