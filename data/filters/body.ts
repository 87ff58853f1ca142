import { bodiesOf } from '@/data/queries/reading'
import { idsFacet } from './facet'
import { ids } from './parameter'

/** Events of any of the bodies; an organ counts for what it is an organ of. */
export const body = idsFacet(
  ids('body', (report) => Object.keys(report.bodies)),
  bodiesOf,
  (report) => Object.keys(report.bodies),
)
