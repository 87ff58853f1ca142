import { inOrderOfTime, type Reading } from '@/data/queries/reading'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import { eachFacet, type FacetName, type Filters } from './index'

/** What was answered already: most parts of a screen ask the same of one address. */
const answers = new WeakMap<SpokenReport, WeakMap<Filters, Map<string, readonly SpokenEvent[]>>>()

function answersOn(report: SpokenReport, filters: Filters): Map<string, readonly SpokenEvent[]> {
  const ofReport = answers.get(report) ?? new WeakMap<Filters, Map<string, readonly SpokenEvent[]>>()
  answers.set(report, ofReport)
  const known = ofReport.get(filters) ?? new Map<string, readonly SpokenEvent[]>()
  ofReport.set(filters, known)
  return known
}

/** The events that every facet leaves, in order of time. One facet can be passed over, to count what its choices would leave. The filters are taken not to change: they are asked once. */
export function match(report: SpokenReport, filters: Filters, reading: Reading, passedOver?: FacetName): readonly SpokenEvent[] {
  const known = answersOn(report, filters)
  const question = `${reading} ${passedOver ?? ''}`
  const answer =
    known.get(question) ??
    inOrderOfTime(
      report.events.filter((event) => eachFacet.every(([name, facet]) => name === passedOver || facet.leaves(filters[name], event, reading, report))),
      reading,
    )
  known.set(question, answer)
  return answer
}
