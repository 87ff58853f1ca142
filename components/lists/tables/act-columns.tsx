import { Spoken } from '@/components/language/spoken'
import type { SpokenAct } from '@/data/queries/spoken-lists'
import type { ListColumn } from '../list-table'
import { bodies, certainty, date, note, paragraphs, said, sources, summary, title } from '../shared-columns'

/** Columns of treaties and of laws: what the report says, then what other sources add. */
export const actColumns: readonly ListColumn<SpokenAct>[] = [
  {
    ...title,
    cell: (row, scene) => (
      <>
        {title.cell?.(row, scene)}
        {row.event && (
          <a className="row-event" href={scene.to.event(row.event.id)}>
            {scene.phrases.lists.columns.event}: <Spoken text={row.event.name} />
          </a>
        )}
      </>
    ),
  },
  summary,
  bodies,
  said,
  { key: 'number', cell: ({ number }) => number, sort: ({ number }) => number, csv: ({ number }) => number ?? '' },
  {
    ...date,
    cell: (row, scene) =>
      (row.date || row.place) && (
        <>
          {date.cell?.(row, scene)}
          {row.place && (
            <>
              {row.date && <br />}
              <a href={scene.to.place(row.place.id)}>
                <Spoken text={row.place.name} />
              </a>
            </>
          )}
        </>
      ),
  },
  { key: 'place', csv: ({ place }) => place?.name.words ?? '' },
  certainty,
  note,
  paragraphs,
  sources,
  { key: 'event', csv: ({ event }) => event?.id ?? '' },
]
