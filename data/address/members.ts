import type { Parameter, Refusal } from '@/data/filters/parameter'
import type { SpokenReport } from '@/data/queries/spoken-report'

/** What is written where no states are to be shaded, whatever the filters. */
const noneWritten = 'none'

/** Two can be told apart on one map; of three, nobody could say who is in which. */
export const mostGroups = 2

const acceptedIn = (report: SpokenReport) => [...new Set([...Object.keys(report.groups), ...Object.keys(report.bodies)])]

/** A set whose states are those of a body leads to the body. */
const leadsTo = (report: SpokenReport, id: string) => report.bodySets[id]?.body ?? id

/** Whose member states are shaded: null where the address does not say, no ids for none, one, or two to compare. Bodies and partner sets are named alike. */
export const members: Parameter<readonly string[] | null> = {
  keys: ['members'],
  none: null,
  parse: (read, report) => {
    const written = [...new Set((read('members') ?? '').split(',').map((id) => leadsTo(report, id.trim())))].filter((id) => id !== '')
    if (written.length === 0) return { value: null, refusals: [] }
    if (written.length === 1 && written[0] === noneWritten) return { value: [], refusals: [] }
    const accepted = acceptedIn(report)
    const known = accepted.filter((id) => written.includes(id))
    const refuse = (value: string): Refusal => ({ key: 'members', value, accepted: [...accepted, noneWritten] })
    return {
      value: known.length > 0 ? known.slice(0, mostGroups) : null,
      refusals: [...written.filter((id) => !accepted.includes(id)), ...known.slice(mostGroups)].map(refuse),
    }
  },
  write: (value) => (value === null ? [] : [['members', value.length > 0 ? value.join(',') : noneWritten]]),
}
