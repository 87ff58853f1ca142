import { count, slug } from './column'
import { table, text, type Row } from './table'

export const familyTable = table('families', 'Groups of bodies that share a colour and a chip in the body filter.', 'id', {
  id: slug(),
  short: text('As on a chip, e.g. an acronym.'),
  name: text(),
  hue: count('Which of the palette’s colours, 1 to 11. Colour never speaks alone.'),
})
export type Family = Row<typeof familyTable>
