import { z } from 'zod'
import { standings } from '@/data/model/membership'
import { chosenPeriod } from '@/data/address/shaded'
import { ancestors } from '@/data/queries/ancestors'
import { groupBy } from '@/data/queries/group-by'
import { statesDuring } from '@/data/queries/groups'
import type { SpokenGroup } from '@/data/queries/spoken-report'
import type { ApiContext } from './resource'

/** How a state belonged to a body during the years that were asked for. */
const belongingSchema = z.object({
  body: z.string().describe('Id of the body: for an organ without memberships of its own, the body that it is an organ of.'),
  state: z.string().describe('Id of the state.'),
  form: z.enum(['member', 'changed', 'beside', 'perhaps']).describe('Member: throughout these years, as a member or, where the body has none, as what most of its states are (partner). Changed: so in part of them, or suspended. Beside: never so in them, but observer, partner or associate. Perhaps: only if a date that is known as a span means a day early, or late, enough.'),
  standing: z.enum(standings).describe('As what.'),
  certainty: z.enum(['sure', 'probable']).describe('Sure: a document says so. Probable: documents say so in part.'),
  changes: z.array(z.object({ what: z.enum(['joined', 'left', ...standings]), when: z.string().describe('EDTF.') })).describe('What changed, or may have, within these years; a standing where a state went over to it.'),
})
type ApiBelonging = z.infer<typeof belongingSchema>

export const belongingField = z.array(belongingSchema).nullable().describe('Who belonged during the years of the query, as the map shades them, not beyond the day on which the data were made; null where no years are asked for (`years=`).')

/** What `years=` asks of bodies and states. */
export const yearsMeaning = 'Years such as 2008, 2004-2011, -2003 or 2009-: `belonging` then tells who belonged during them. Alone it leaves nothing out; with another key that narrows, events outside them do not count.'

/** The states of some groups during the asked years; null where none are asked for. */
function belongingIn(groups: readonly SpokenGroup[], { spoken, address }: ApiContext): ApiBelonging[] | null {
  const period = chosenPeriod(address)
  if (!period) return null
  return groups.flatMap((group) =>
    statesDuring(spoken, group, [period]).map(({ state, form, standing, certainty, changes }) => ({
      body: group.id,
      state,
      form,
      standing,
      certainty,
      changes: changes.map(({ what, when }) => ({ what, when: when.edtf })),
    })),
  )
}

/** Who belonged to a body. */
export function belongingOfBody(id: string, context: ApiContext): ApiBelonging[] | null {
  // Not by the bodies of the spoken report: those that no event is about are not among them.
  const line = ancestors(id, (body) => context.report.bodies.get(body)?.parent)
  return belongingIn(line.flatMap((body) => context.spoken.groups[body] ?? []).slice(0, 1), context)
}

/** Asks, for any state, to which bodies it belonged. All bodies are gone through once. */
export function belongingOfStates(context: ApiContext): (state: string) => ApiBelonging[] | null {
  const bodies = Object.values(context.spoken.groups).filter(({ kind }) => kind === 'body')
  const all = belongingIn(bodies, context)
  const byState = groupBy(all ?? [], ({ state }) => state)
  return (state) => all && [...(byState.get(state) ?? [])]
}
