import { addressQuery } from '@/data/address/href'
import type { Writer } from './format'

/** The rows as they are, with what they are rows of. */
export const json: Writer = {
  write: ({ report, spoken, rows, address, self }) =>
    `${JSON.stringify(
      {
        report: {
          id: spoken.slug,
          title: spoken.title.words,
          language: spoken.language,
          source: spoken.source.words,
          version: report.version,
          created: report.created,
          licence: report.licenses.map(({ name, title, path }) => ({ name, title, url: path })),
        },
        address: self,
        query: addressQuery(address),
        claims: address.claims,
        all: spoken.events.length,
        count: rows.length,
        events: rows,
      },
      null,
      1,
    )}\n`,
  count: ({ rows }) => rows.length,
}
