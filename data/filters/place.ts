import { placeOf } from '@/data/queries/reading'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { idsFacet } from './facet'
import { ids } from './parameter'

const placesIn = (report: SpokenReport) => Object.keys(report.places)

/** Events at any of the places; a site counts for its city. */
export const place = idsFacet(
  ids('place', placesIn),
  (event, reading, report) => {
    const at = placeOf(event, reading)
    return at ? [at, report.places[at]?.within ?? at] : []
  },
  placesIn,
)
