import { z } from 'zod'
import { apiPath } from '@/data/address/href'
import { eventColumns } from '../event-columns'
import { rowsOf } from '../make-download'
import type { Resource } from './resource'

/** Events: the very rows of the downloads. */
export const events: Resource = {
  name: 'events',
  one: 'Event',
  about: 'Events, each with the report’s claim and, apart from it, what other sources say.',
  schema: eventColumns.extend({ self: z.string().describe('Absolute address of this object.') }),
  // Asked for by its id: nothing narrows, the reading alone may differ.
  oneKeys: ['claims'],
  all: (context) => rowsOf(context).map((row) => ({ ...row, self: `${context.origin}${apiPath('reports', context.spoken.slug, 'events', row.id)}` })),
}
