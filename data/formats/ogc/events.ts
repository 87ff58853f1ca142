import { z } from 'zod'
import { eachFacet } from '@/data/filters'
import type { Language } from '@/data/languages'
import { en } from '@/data/languages/en'
import { dateOf } from '@/data/queries/reading'
import { columnNames, eventColumns } from '../event-columns'
import { flatRow } from '../flat-row'
import { rowsOf } from '../make-download'
import type { Collection } from './collection'

/** The columns of the downloads, with their notes in a language; what is a list there is one text here. */
const columnsIn = ({ phrases: { columns: notes, downloads } }: Language) =>
  z.object(
    Object.fromEntries(
      columnNames.map((name) => {
        const column = eventColumns.shape[name]
        return [name, column instanceof z.ZodArray ? z.string().describe(`${notes[name]} ${downloads.between}`) : column.describe(notes[name])]
      }),
    ),
  )

/** Facets whose key is no property: those with the name of one are that property here, and mean it exactly. */
const facets = eachFacet.flatMap(([, { keys }]) => keys).filter((key) => !(columnNames as readonly string[]).includes(key))

/** Events: the very rows of the downloads. */
export const events: Collection = {
  name: 'events',
  geometry: 'Point',
  columns: columnsIn(en),
  columnsIn,
  label: 'title',
  facets,
  isOfItsTime: false,
  items: (context) => {
    const dates = new Map(context.spoken.events.map((event) => [event.id, dateOf(event, context.address.claims)]))
    return rowsOf(context).map((row) => {
      const date = dates.get(row.id)
      return {
        id: row.id,
        geometry: row.longitude === null || row.latitude === null ? null : { type: 'Point', coordinates: [row.longitude, row.latitude] },
        times: date?.hasYear ? [date] : [],
        properties: flatRow(row),
      }
    })
  },
}
