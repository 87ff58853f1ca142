import { dateOf, placeOf, type Reading } from '@/data/queries/reading'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import { facets, type FacetName, type Filters } from './index'
import type { Facet } from './facet'
import { match } from './match'

/** How many events each option of a facet would leave if it were the facet's only one, the other facets as they are. One pass over the events. */
export function optionCounts(report: SpokenReport, filters: Filters, reading: Reading, name: FacetName): ReadonlyMap<string, number> {
  const facet = facets[name] as Facet<unknown>
  const counts = new Map((facet.options?.(report) ?? []).map((option) => [option, 0]))
  for (const event of match(report, filters, reading, name)) {
    for (const option of new Set(facet.optionsOf?.(event, reading, report))) counts.set(option, (counts.get(option) ?? 0) + 1)
  }
  return counts
}

/** Events counted by what is known of their place. The three always add up to `shown`. */
export interface Tally {
  readonly all: number
  readonly shown: number
  readonly atPlace: number
  readonly byCountry: number
  readonly withoutPlace: number
  /** Of those shown, without a year. */
  readonly withoutYear: number
  /** Left out only because they have no year. */
  readonly undatedLeftOut: number
}

export function tally(report: SpokenReport, filters: Filters, reading: Reading): Tally {
  const shown = match(report, filters, reading)
  const kindOf = (event: SpokenEvent) => {
    const place = placeOf(event, reading)
    return place ? report.places[place]?.kind : undefined
  }
  const hasNoYear = (event: SpokenEvent) => !dateOf(event, reading)?.hasYear
  const byCountry = shown.filter((event) => kindOf(event) === 'country').length
  const withoutPlace = shown.filter((event) => kindOf(event) === undefined).length
  return {
    all: report.events.length,
    shown: shown.length,
    atPlace: shown.length - byCountry - withoutPlace,
    byCountry,
    withoutPlace,
    withoutYear: shown.filter(hasNoYear).length,
    undatedLeftOut: match(report, filters, reading, 'years').filter((event) => hasNoYear(event) && !facets.years.leaves(filters.years, event, reading, report)).length,
  }
}
