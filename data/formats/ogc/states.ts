import { z } from 'zod'
import { paths } from '@/data/address/href'
import { speak } from '@/data/model/text'
import { worldAreas } from '@/data/outlines/world-areas'
import type { Dated } from '@/data/queries/belonging'
import { groupOf, spellsOf, statesDuring } from '@/data/queries/groups'
import { idField, languageField, noteField } from '../api/fields'
import type { Collection, CollectionContext } from './collection'

const bodies = (which: string) => z.string().describe(`Ids of the bodies ${which}; “;” between them.`)

const columns = z.object({
  id: idField.describe('ISO 3166-1 alpha-3 in lower case.'),
  iso: z.string().describe('ISO 3166-1 alpha-3.'),
  name: z.string().describe('The neutral form of common use.'),
  language: languageField,
  as_of_start: z.string().nullable().describe('First day of the time that the next columns speak of. Null where it is open.'),
  as_of_end: z.string().nullable().describe('Last day of that time. Null where it is open.'),
  members: z.int().min(0).describe('To how many bodies it belonged throughout that time, as a member or, where a body has none, as what most of its states are.'),
  member_of: bodies('to which it belonged throughout that time'),
  changed: bodies('that it joined or left, or where it was suspended, within that time, as far as the dates are known'),
  beside: bodies('where it was observer, partner or associate and nothing more'),
  perhaps: bodies('to which it perhaps belonged already, or still: a date is known only as a span'),
  longitude: z.number().min(-180).max(180).describe('Of a point for its label, degrees, WGS 84.'),
  latitude: z.number().min(-90).max(90).describe('Of a point for its label, degrees, WGS 84.'),
  note: noteField,
  address: z.string().describe('Absolute address of its page.'),
})

const yearOf = (number: number | null, day: string) => (number === null ? null : `${String(number).padStart(4, '0')}-${day}`)

/** As of when: the time asked for, else the years of the address, else the day on which the data were made. */
function timeAsked({ during, address: { years }, report }: CollectionContext): Dated {
  if (during) return during
  const made = report.created.slice(0, 10)
  return years.from === null && years.to === null ? { first: made, last: made } : { first: yearOf(years.from, '01-01'), last: yearOf(years.to, '12-31') }
}

/** States with their memberships. A state is there at any time; its times, those in which it belonged to anything, are the layer's extent. */
export const states: Collection = {
  name: 'states',
  geometry: 'MultiPolygon',
  columns,
  label: 'name',
  facets: ['years', 'body'],
  isOfItsTime: true,
  items: (context) => {
    const { report, spoken, language: { code }, address, origin } = context
    const asOf = timeAsked(context)
    const groups = Object.values(spoken.groups).filter(({ kind }) => kind === 'body')
    const asked = new Set(address.body.map((id) => groupOf(spoken, id)))
    const belongings = groups.flatMap((group) => statesDuring(spoken, group, [{ first: asOf.first ?? '0000-01-01', last: asOf.last ?? '9999-12-31' }]).map((belonging) => ({ ...belonging, group })))
    const times = groups.flatMap((group) => spellsOf(spoken, group).map(({ state, start, end }) => ({ state, first: start.first, last: end === null ? null : end.last })))
    const isChosen = address.years.from !== null || address.years.to !== null
    return [...report.states.values()].flatMap((state) => {
      const own = belongings.filter((belonging) => belonging.state === state.id)
      if (asked.size > 0 && !own.some(({ group }) => asked.has(group))) return []
      if (isChosen && own.length === 0) return []
      const of = (form: (typeof own)[number]['form']) => own.filter((belonging) => belonging.form === form).map(({ group }) => group.id)
      const name = speak(state.name, code)
      return {
        id: state.id,
        geometry: worldAreas().get(state.iso) ?? null,
        times: times.filter((time) => time.state === state.id),
        properties: {
          id: state.id,
          iso: state.iso,
          name: name.words,
          language: name.language,
          as_of_start: asOf.first,
          as_of_end: asOf.last,
          members: of('member').length,
          member_of: of('member').join(';'),
          changed: of('changed').join(';'),
          beside: of('beside').join(';'),
          perhaps: of('perhaps').join(';'),
          longitude: state.longitude,
          latitude: state.latitude,
          note: state.note && speak(state.note, code).words,
          address: `${origin}${paths(code, report.slug).state(state.id)}`,
        },
      }
    })
  },
}
