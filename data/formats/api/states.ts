import { z } from 'zod'
import { apiPath, paths } from '@/data/address/href'
import type { MemberState } from '@/data/model/member-state'
import { speak } from '@/data/model/text'
import { belongingField, belongingOfStates, yearsMeaning } from './belonging'
import { addressField, idField, languageField, noteField, selfField } from './fields'
import { membershipSchema, membershipsOf } from './membership'
import type { ApiContext, Resource } from './resource'
import { touchedBy, yearsAlone } from './touched'

const stateSchema = z.object({
  id: idField.describe('ISO 3166-1 alpha-3 in lower case.'),
  iso: z.string().describe('ISO 3166-1 alpha-3.'),
  name: z.string().describe('The neutral form of common use.'),
  language: languageField,
  longitude: z.number().min(-180).max(180).describe('Of a point for its label, degrees, WGS 84.'),
  latitude: z.number().min(-90).max(90).describe('Of a point for its label, degrees, WGS 84.'),
  note: noteField,
  memberships: z.array(membershipSchema),
  belonging: belongingField,
  address: addressField,
  self: selfField,
})

function stateObject(state: MemberState, belonging: z.infer<typeof belongingField>, { report, language: { code }, origin }: ApiContext): z.infer<typeof stateSchema> {
  const name = speak(state.name, code)
  return {
    id: state.id,
    iso: state.iso,
    name: name.words,
    language: name.language,
    longitude: state.longitude,
    latitude: state.latitude,
    note: state.note && speak(state.note, code).words,
    memberships: membershipsOf(report, code, (membership) => membership.state === state.id),
    belonging,
    address: `${origin}${paths(code, report.slug).state(state.id)}`,
    self: `${origin}${apiPath('reports', report.slug, 'states', state.id)}`,
  }
}

export const states: Resource = {
  name: 'states',
  one: 'State',
  about: 'States that belong or belonged to a body, or in which a place lies.',
  narrowed: 'Of a query that narrows: the states that took part in the events that it leaves or hosted them.',
  schema: stateSchema,
  oneKeys: ['years'],
  meanings: { years: yearsMeaning },
  all: (context) => {
    const belongingOf = belongingOfStates(context)
    const isTouched = touchedBy('state', context, yearsAlone)
    return [...context.report.states.values()].flatMap((state) => (isTouched(state.id) ? [stateObject(state, belongingOf(state.id), context)] : []))
  },
}
