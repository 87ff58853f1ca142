import { z } from 'zod'
import { eachFacet } from '@/data/filters'
import { dateOf } from '@/data/queries/reading'
import { columnNames, eventColumns } from '../event-columns'
import { flatRow } from '../flat-row'
import { rowsOf } from '../make-download'
import type { Collection } from './collection'

/** The columns of the downloads; what is a list there is one text here. */
const columns = z.object(
  Object.fromEntries(
    Object.entries(eventColumns.shape).map(([name, column]) => [name, column instanceof z.ZodArray ? z.string().describe(`${column.description ?? ''}; “;” between them.`) : column]),
  ),
)

/** Facets whose key is no property: those with the name of one are that property here, and mean it exactly. */
const facets = eachFacet.flatMap(([, { keys }]) => keys).filter((key) => !(columnNames as readonly string[]).includes(key))

/** Events: the very rows of the downloads. */
export const events: Collection = {
  name: 'events',
  geometry: 'Point',
  columns,
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
