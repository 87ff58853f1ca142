import { certainty } from './certainty'
import { choice, count, list, optional, ref, slug, when, words } from './column'
import { optionalText, table, text, type Row } from './table'

/** Organ: a part of another body. Partnership: states that act together without an organisation. */
export const bodyKinds = ['organisation', 'organ', 'partnership', 'institution', 'plan', 'region'] as const

export const bodyTable = table('bodies', 'The bodies the report names: organisations, their organs, partnerships, national institutions.', 'id', {
  id: slug(),
  kind: choice(bodyKinds),
  family: ref('families'),
  parent: optional(ref('bodies', 'The body it is an organ of: whoever chooses the parent finds the organ too.')),
  short: text('Acronym or short name.'),
  name: text(),
  other_name: optionalText('A shorter name in use, under which it is looked for.'),
  about: text('What it is, in our words.'),
  report_names: list(words('What the report calls it, as spelled there.')),
  paragraphs: list(count('Paragraphs that mention it.')),
  founded: optional(when()),
  founded_certainty: optional(certainty()),
  life: optional(when('Span in which it, or what it grew out of, existed: no event or membership lies outside. Default: from its founding on.')),
  seat: optional(ref('places')),
  seat_certainty: optional(certainty()),
  note: optionalText('What the record adds.'),
  sources: list(ref('sources')),
})
export type ReportBody = Row<typeof bodyTable>

export const bodyCountTable = table('body-counts', 'How many belonged at a date, where the names are not all evidenced.', null, {
  body: ref('bodies'),
  when: when(),
  members: count(),
  certainty: certainty(),
  sources: list(ref('sources')),
})
export type BodyCount = Row<typeof bodyCountTable>
