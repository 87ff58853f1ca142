import { choice, count, words } from './column'
import { optionalText, table, type Row } from './table'

/** What words of a digest may lead to: the tables whose rows have an address of their own. */
export const markTargets = ['events', 'places', 'bodies', 'acts', 'programmes', 'statements', 'lists', 'partner-sets'] as const
export type MarkTarget = (typeof markTargets)[number]

export const markTable = table('marks', 'Words of the digests that lead on: what a paragraph is cited for, by the words with which its digest names it.', null, {
  paragraph: count('Paragraph in whose digest the words stand.'),
  table: choice(markTargets, 'Table of the row that the words lead to.'),
  id: words('Id of a row there that cites the paragraph.'),
  words: optionalText('As they stand in the digest; of two marks at one spot the longer counts. Empty where the digest has no words for it.'),
})
export type Mark = Row<typeof markTable>
