import type { PlaceName } from '@/data/model/place'
import type { Report } from '@/data/model/report'

/** The other names of a place, in the order of their table, but for those that rest on the editors' memory alone: they help to find a place, and are told to nobody. */
export const documentedNames = (place: string, report: Report): readonly PlaceName[] =>
  report.placeNames.filter((name) => name.place === place && name.sources.some((id) => report.sources.get(id)?.kind !== 'memory'))
