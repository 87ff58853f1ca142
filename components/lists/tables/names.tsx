import { InEnglish } from '@/components/language/in-english'
import { Spoken } from '@/components/language/spoken'
import type { SpokenName } from '@/data/queries/spoken-lists'
import { listTable } from '../list-table'
import { note, paragraphs, sources } from '../shared-columns'

/** Each list that the report gives name by name, as a table of its own under the list's id. */
export const names = listTable<SpokenName>({
  tables: ({ lists }, phrases) => lists.map((list) => ({ id: list.id, title: list.title, intro: `${phrases.fromReport} ${phrases.noEndorsement}`, whole: list, rows: list.names })),
  columns: [
    { key: 'position', cell: ({ position }) => position, sort: ({ position }) => position, csv: ({ position }) => `${position}` },
    { key: 'spelling', cell: ({ spelling }) => (
        <q>
          <InEnglish>{spelling}</InEnglish>
        </q>
      ), sort: ({ spelling }) => spelling, csv: ({ spelling }) => spelling },
    {
      key: 'name',
      isName: true,
      cell: ({ title }) => (
        <span className="row-title">
          <Spoken text={title} />
        </span>
      ),
      sort: ({ title }) => title.words,
      csv: ({ title }) => title.words,
    },
    note,
    paragraphs,
    sources,
  ],
})
