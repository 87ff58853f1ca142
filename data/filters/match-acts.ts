import { hasEveryWord } from '@/data/queries/fold'
import { dateOf, type Reading } from '@/data/queries/reading'
import type { SpokenEvent } from '@/data/queries/spoken-report'
import type { TimelineAct } from '@/data/queries/timeline/timeline-act'
import type { Filters } from './index'
import { isInYears } from './years'

/**
 * The acts that the filters leave. Years, bodies and words are asked of the act itself. Kind, place and state are events':
 * an act that was made at an event goes with it, and one that was not is left out where any of them is chosen.
 * @param atEvents the events that kind, place and state leave, whatever their years, bodies and words
 */
export const matchActs = (acts: readonly TimelineAct[], filters: Filters, reading: Reading, atEvents: readonly SpokenEvent[]): TimelineAct[] => {
  const asksOfEvents = filters.kind.length > 0 || filters.place.length > 0 || filters.state.length > 0
  return acts.filter(
    (act) =>
      isInYears(filters.years, dateOf(act, reading)) &&
      (filters.body.length === 0 || filters.body.some((id) => act.bodyLine.some((body) => body.id === id))) &&
      (filters.q === '' || hasEveryWord(act.searchLine, filters.q)) &&
      (!asksOfEvents || atEvents.some(({ id }) => id === act.event)),
  )
}
