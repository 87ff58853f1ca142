import { certainty } from './certainty'
import { choice, list, optional, ref, slug, when } from './column'
import { optionalText, table, text, type Row } from './table'

/** What kind of belonging: the map draws each in its own way. */
export const standings = ['member', 'observer', 'partner', 'associate', 'suspended'] as const
export type Standing = (typeof standings)[number]

export const roleTable = table('roles', 'The bodies’ own words for belonging, e.g. “participating State”.', 'id', {
  id: slug(),
  name: text(),
})
export type Role = Row<typeof roleTable>

export const membershipTable = table('memberships', 'Who belonged to which body, from when to when, as what, and how we know.', null, {
  body: ref('bodies'),
  state: ref('states'),
  standing: choice(standings),
  role: ref('roles'),
  start: when('A span where only that is known: it began some time within it.'),
  end: optional(when('Last day; empty where it goes on.')),
  in_law: optional(when('A second start that is as real as the first, e.g. ratification of a charter.')),
  certainty: certainty(),
  note: optionalText(),
  sources: list(ref('sources')),
})
export type Membership = Row<typeof membershipTable>
