import type { Library } from '@/data/formats/api/answer'
import { findReport, reports } from '@/data/reports'
import { openIn } from './open-report'

/** The reports that machines may ask for. */
export const library: Library = {
  listed: reports.filter(({ isListed }) => isListed).map(({ slug }) => slug),
  find: findReport,
  speak: (report) => (code) => openIn(code, report),
}
