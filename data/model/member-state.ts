import { number, slug, words } from './column'
import { optionalText, table, text, type Row } from './table'

export const stateTable = table('states', 'States that belong or belonged to a body, or in which a place lies. Names are the neutral forms of common use.', 'id', {
  id: slug('ISO 3166-1 alpha-3 in lower case.'),
  iso: words('ISO 3166-1 alpha-3, the id of its outline.'),
  name: text(),
  longitude: number(-180, 180, 'degrees', 'Of a point for its label, WGS 84.'),
  latitude: number(-90, 90, 'degrees', 'Of a point for its label, WGS 84.'),
  note: optionalText(),
})
export type MemberState = Row<typeof stateTable>
