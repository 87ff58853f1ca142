import { join } from 'node:path'
import type { Report } from '@/data/model/report'
import { readEdition } from '@/data/address/edition'
import { freeze } from './freeze'
import { loadReport } from './load'
import { inFolder, inZip } from './report-place'
import { versionFile, versionsOf } from './versions'

/** THE LIST of reports, in the order they are offered. An unlisted one has its addresses but is not offered. */
export const reports: readonly { readonly slug: string; readonly isListed: boolean }[] = [
  { slug: 'kazakhstan-counter-terrorism', isListed: true },
  { slug: 'example', isListed: false },
]

/** The server's bundles (pages, routes, proxy) each have a module of their own: the reports are the process's, so that none is read twice. */
const shared: typeof globalThis & { datelineReports?: Map<string, Report> } = globalThis
const loaded = (shared.datelineReports ??= new Map<string, Report>())

/** A published version under its own slug, `example~1.0.0`: every address that is made from it keeps the version. */
const loadVersion = (slug: string, version: string, edition: string): Report => freeze({ ...loadReport(inZip(slug, versionFile(slug, version))), slug: edition })

/**
 * The report of that slug, or of a slug and a published version (`example~1.0.0`), loaded once; undefined where there is none.
 * @throws ReportProblems where its files are at fault.
 */
export function findReport(edition: string): Report | undefined {
  const { slug, version } = readEdition(edition)
  if (!reports.some((report) => report.slug === slug)) return undefined
  const known = loaded.get(edition)
  if (known) return known
  if (version !== null && !versionsOf(slug).includes(version)) return undefined
  const report = version === null ? loadReport(inFolder(join(process.cwd(), 'data', 'reports', slug))) : loadVersion(slug, version, edition)
  loaded.set(edition, report)
  return report
}
