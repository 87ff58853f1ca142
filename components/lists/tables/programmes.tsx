import type { SpokenProgramme } from '@/data/queries/spoken-lists'
import { join } from '../join'
import { NamedLinks } from '../links'
import { listTable } from '../list-table'
import { bodies, certainty, date, note, paragraphs, said, sources, summary, title } from '../shared-columns'

export const programmes = listTable<SpokenProgramme>({
  tables: ({ programmes }, phrases) => [{ id: 'programmes', ...phrases.tables.programmes, rows: programmes }],
  columns: [
    title,
    summary,
    bodies,
    { key: 'states', cell: ({ states }, { to }) => states.length > 0 && <NamedLinks named={states} href={to.state} />, csv: ({ states }) => join(states.map(({ name }) => name.words)) },
    said,
    date,
    certainty,
    note,
    paragraphs,
    sources,
  ],
})
