import type { Contradiction } from '@/data/model/contradiction'
import type { Report } from '@/data/model/report'

/** What speaks against the report, and by which sources; null where no document bears it out: what editors only remember is not shown. */
export const evidenceOf = ({ certainty, evidence, sources }: Contradiction): Pick<Contradiction, 'evidence' | 'sources'> | null => (certainty === 'not-verified' ? null : { evidence, sources })

/** The contradictions that concern an event: those that name it. */
export const contradictionsOfEvent = (report: Report, event: string): Contradiction[] => report.contradictions.filter(({ events }) => events.includes(event))

/** The contradictions that concern a paragraph. */
export const contradictionsOfParagraph = (report: Report, paragraph: number): Contradiction[] => report.contradictions.filter(({ paragraphs }) => paragraphs.includes(paragraph))

/** The heaviest first, else in the editors' order. */
export const bySeverity = (contradictions: readonly Contradiction[]): Contradiction[] => {
  const weight = { high: 0, medium: 1, low: 2 } as const satisfies Record<Contradiction['severity'], number>
  return [...contradictions].sort((a, b) => weight[a.severity] - weight[b.severity])
}
