import type { Report } from '@/data/model/report'
import { statesOf } from './reading'
import type { SpokenReport } from './spoken-report'

/** The states of which there is something to tell, in their order: a membership, an event, a place or a set of partners. Others are in the tables for what is not verified alone. */
export function toldStates({ memberships, places, partners }: Report, spoken: SpokenReport): string[] {
  const told = new Set([
    ...memberships.flatMap(({ certainty, state }) => (certainty === 'not-verified' ? [] : [state])),
    ...spoken.events.flatMap((event) => statesOf(event, 'record', spoken)),
    ...[...places.values()].map(({ state }) => state),
    ...partners.map(({ state }) => state),
  ])
  return Object.keys(spoken.states).filter((id) => told.has(id))
}
