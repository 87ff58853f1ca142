import { join } from 'node:path'
import type { Report } from '@/data/model/report'
import { loadReport } from './load'

/** THE LIST of reports, in the order they are offered. An unlisted one has its addresses but is not offered. */
export const reports: readonly { readonly slug: string; readonly isListed: boolean }[] = [
  { slug: 'kazakhstan-counter-terrorism', isListed: true },
  { slug: 'example', isListed: false },
]

const loaded = new Map<string, Report>()

/** The report of that slug, loaded once; undefined where there is none. @throws ReportProblems where its files are at fault. */
export function findReport(slug: string): Report | undefined {
  if (!reports.some((report) => report.slug === slug)) return undefined
  const report = loaded.get(slug) ?? loadReport(join(process.cwd(), 'data', 'reports', slug))
  loaded.set(slug, report)
  return report
}
