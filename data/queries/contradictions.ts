import type { Contradiction } from '@/data/model/contradiction'
import type { Report } from '@/data/model/report'

/** The contradictions that may stand on a screen: all but those whose evidence no document bears out. */
export const shownContradictions = ({ contradictions }: Report): Contradiction[] => contradictions.filter(({ certainty }) => certainty !== 'not-verified')

/** The contradictions that concern an event: those that name it. */
export const contradictionsOfEvent = (report: Report, event: string): Contradiction[] => shownContradictions(report).filter(({ events }) => events.includes(event))

/** The contradictions that concern a paragraph. */
export const contradictionsOfParagraph = (report: Report, paragraph: number): Contradiction[] => shownContradictions(report).filter(({ paragraphs }) => paragraphs.includes(paragraph))

/** The heaviest first, else in the editors' order. */
export const bySeverity = (contradictions: readonly Contradiction[]): Contradiction[] => {
  const weight = { high: 0, medium: 1, low: 2 } as const satisfies Record<Contradiction['severity'], number>
  return [...contradictions].sort((a, b) => weight[a.severity] - weight[b.severity])
}
