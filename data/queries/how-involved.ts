import { groupOf, statesDuring } from './groups'
import { periodsOf } from './periods-of'
import { bodiesOf, statesOf } from './reading'
import type { SpokenEvent, SpokenReport } from './spoken-report'

/** How it is known that an event concerns a state: the report names it, other sources do, or it was a member of a body of the event, whoever attended. */
export const involvements = ['claim', 'record', 'member'] as const
export type Involvement = (typeof involvements)[number]

/**
 * How it is known that an event concerns a state other than its place's. Other sources name a state only as a member where
 * they do so for probable, or where they name each and every member of the time.
 */
export function howInvolved(report: SpokenReport, event: SpokenEvent, state: string): Involvement {
  if (event.claim.states.includes(state)) return 'claim'
  const named = statesOf(event, 'record', report)
  const isAsMember = bodiesOf(event, 'record', report).some((body) => {
    const group = groupOf(report, body)
    const members = group ? statesDuring(report, group, periodsOf([event], 'record')).filter(({ form }) => form === 'member').map((one) => one.state) : []
    return members.includes(state) && (event.record?.statesCertainty === 'probable' || members.every((member) => named.includes(member)))
  })
  return isAsMember ? 'member' : 'record'
}
