import type { ReactNode } from 'react'
import { Dated } from '@/components/language/dated'
import { Spoken } from '@/components/language/spoken'
import { ParagraphLinks } from '@/components/lists/links'
import { inOrderOfTime, namedBodiesOf } from '@/data/queries/reading'
import type { TimelineItem } from '@/data/queries/timeline/marks-of'
import { itemHref } from './item-href'
import { itemKey } from './item-key'
import { sayDoubt } from './say-dates'
import { RowsTable, type Column } from './rows-table'
import type { Shown, TimelineScene } from './timeline-scene'

/** An event or an act as a row. */
interface Row extends TimelineItem {
  readonly key: string
  readonly href: string
  readonly kind: string
  readonly bodies: readonly string[]
  readonly paragraphs: readonly number[]
}

/** Everything that is drawn, and what cannot be drawn, in words and in order of time. */
export function TimelineTable({ shown, scene, bodyName }: { readonly shown: Shown; readonly scene: TimelineScene; readonly bodyName: (id: string) => ReactNode }) {
  const { address, voice, to } = scene
  const { phrases } = voice
  const { table } = phrases.timeline
  const rows: readonly Row[] = inOrderOfTime(
    [
      ...shown.events.map((event) => ({ ...event, key: itemKey(event), href: itemHref(event, to), kind: phrases.kinds[event.kind], bodies: namedBodiesOf(event, address.claims) })),
      ...shown.acts.map((act) => ({ ...act, key: itemKey(act), href: itemHref(act, to), kind: table.act })),
    ],
    address.claims,
  )
  const columns: readonly Column<Row>[] = [
    { key: 'said', heading: table.said, cell: ({ claim }) => (claim.when ? <Dated when={claim.when} /> : phrases.event.noDate) },
    ...(address.claims === 'record' ? [{
            key: 'date',
            heading: table.date, cell: ({ record }: Row) =>
              record?.when && (
                <>
                  <Dated when={record.when} />
                  {sayDoubt(record.whenCertainty, phrases)}
                </>
              ),
          }] : []),
    {
      key: 'title',
      heading: table.what,
      isName: true,
      cell: ({ title, href }) => (
        <a className="row-title" href={href}>
          <Spoken text={title} />
        </a>
      ),
    },
    { key: 'kind', heading: table.kind, cell: ({ kind }) => kind },
    {
      key: 'bodies',
      heading: table.bodies,
      cell: ({ bodies }) =>
        bodies.length > 0 && (
          <ul className="cell-links">
            {bodies.map((id) => (
              <li key={id}>
                <a href={to.body(id)}>{bodyName(id)}</a>
              </li>
            ))}
          </ul>
        ),
    },
    { key: 'paragraphs', heading: table.paragraphs, cell: ({ paragraphs }) => paragraphs.length > 0 && <ParagraphLinks paragraphs={paragraphs} scene={{ to, phrases }} /> },
  ]
  return <RowsTable labelledBy="table" columns={columns} rows={rows} isCurrent={({ key }) => key === `event-${address.event}`} />
}
