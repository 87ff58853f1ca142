import { inOrderOfTime, type Reading } from '@/data/queries/reading'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import { eachFacet, type FacetName, type Filters } from './index'

/** The events that every facet leaves, in order of time. One facet can be passed over, to count what its choices would leave. */
export const match = (report: SpokenReport, filters: Filters, reading: Reading, passedOver?: FacetName): SpokenEvent[] =>
  inOrderOfTime(
    report.events.filter((event) => eachFacet.every(([name, facet]) => name === passedOver || facet.leaves(filters[name], event, reading, report))),
    reading,
  )
