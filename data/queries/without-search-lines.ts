import type { SpokenReport } from './spoken-report'

/** The report for a page that does not ask for words. */
export const withoutSearchLines = (report: SpokenReport): SpokenReport => ({ ...report, events: report.events.map((event) => ({ ...event, searchLine: null })) })
