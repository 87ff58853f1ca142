import { statesOf } from '@/data/queries/reading'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { idsFacet } from './facet'
import { ids } from './parameter'

const statesIn = (report: SpokenReport) => Object.keys(report.states)

/** Events in which any of the states took part, or which it hosted. */
export const state = idsFacet(ids('state', statesIn), statesOf, statesIn)
