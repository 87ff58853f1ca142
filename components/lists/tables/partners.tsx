import { Spoken } from '@/components/language/spoken'
import type { SpokenPartner, SpokenPartnerSet } from '@/data/queries/spoken-lists'
import { join } from '../join'
import { NamedLinks } from '../links'
import { listTable, type ListColumn } from '../list-table'
import { bodies, note, paragraphs, sources, summary, title } from '../shared-columns'

/** States of a set as one says them: those of the report and those of other sources never share a column. */
const states = (key: 'claimed' | 'added'): ListColumn<SpokenPartnerSet> => ({
  key,
  cell: ({ [key]: partners }, { to }) => partners.length > 0 && <NamedLinks named={partners} href={to.state} after={(id) => <PartnerNote partner={partners.find((partner) => partner.id === id)!} />} />,
  sort: ({ [key]: partners }) => partners.length || null,
  csv: ({ [key]: partners }) => join(partners.map(({ name, note }) => (note ? `${name.words} (${note.words})` : name.words))),
})

function PartnerNote({ partner: { note } }: { readonly partner: SpokenPartner }) {
  return (
    note && (
      <span className="quiet">
        {' '}
        (<Spoken text={note} />)
      </span>
    )
  )
}

export const partners = listTable<SpokenPartnerSet>({
  tables: ({ partnerSets }, phrases) => [{ id: 'partners', ...phrases.tables.partners, rows: partnerSets }],
  columns: [title, summary, bodies, { key: 'size', cell: ({ size }) => size, sort: ({ size }) => size, csv: ({ size }) => `${size ?? ''}` }, states('claimed'), states('added'), note, paragraphs, sources],
})
