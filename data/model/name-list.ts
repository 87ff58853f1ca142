import { choice, count, list, optional, ref, slug, words } from './column'
import { optionalText, table, text, type Row } from './table'

export const listTable = table('lists', 'Lists the report gives or mentions.', 'id', {
  id: slug(),
  title: text(),
  summary: text('One or two sentences, in our words.'),
  claim_bodies: list(ref('bodies')),
  paragraphs: list(count()),
  note: optionalText(),
  sources: list(ref('sources')),
})
export type NameList = Row<typeof listTable>

export const listEntryTable = table('list-entries', 'The names on a list: the report’s spelling beside a normal form. The list is the report’s, with no endorsement.', null, {
  list: ref('lists'),
  position: count('Place in the report’s order, from 1.'),
  report_spelling: words(),
  name: text('Form in common use.'),
  paragraphs: list(count('Paragraphs that name it. Empty: those of the list.')),
  note: optionalText(),
  sources: list(ref('sources')),
})
export type ListEntry = Row<typeof listEntryTable>

export const partnerSetTable = table('partner-sets', 'Groups of states the report speaks of.', 'id', {
  id: slug(),
  title: text(),
  summary: text('One or two sentences, in our words.'),
  body: optional(ref('bodies', 'Where the set is the body’s membership, or part of it.')),
  claim_size: optional(count('How many the report says there are.')),
  paragraphs: list(count()),
  note: optionalText(),
  sources: list(ref('sources')),
})
export type PartnerSet = Row<typeof partnerSetTable>

export const partnerTable = table('partners', 'The states of a partner set, each with who says so.', null, {
  set: ref('partner-sets'),
  state: ref('states'),
  says: choice(['claim', 'record'], 'The report, or other sources.'),
  note: optionalText(),
})
export type Partner = Row<typeof partnerTable>
