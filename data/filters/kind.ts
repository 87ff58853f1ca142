import { idsFacet } from './facet'
import { ids } from './parameter'
import type { SpokenReport } from '@/data/queries/spoken-report'

const kindsIn = (report: SpokenReport) => [...new Set(report.events.map(({ kind }) => kind as string))].sort()

/** Events of any of the kinds. */
export const kind = idsFacet(ids('kind', kindsIn), (event) => [event.kind], kindsIn)
