import type { Language } from '@/data/languages'
import { readEdition } from '@/data/address/edition'
import { addressQuery, paths } from '@/data/address/href'
import type { EventRow } from './event-columns'
import type { Download, Writer } from './format'
import { requestQuery } from './request-query'
import { rowLines } from './row-lines'
import { timeOf } from './time-of'
import { element, xmlDocument } from './xml'

/** When the event was: never in `published`, which is when the entry was. @see https://www.dublincore.org/specifications/dublin-core/dcmi-period/ */
function temporal(row: EventRow): string[] {
  const time = timeOf(row)
  if (!time) return []
  const ends = [time.start && `start=${time.start};`, time.end && `end=${time.end};`].filter(Boolean)
  return [element('dcterms:temporal', `${ends.join(' ')} scheme=W3C-DTF;`)]
}

/** A point, latitude first, and how far it may be off, in metres. @see https://docs.ogc.org/cs/17-002r1/17-002r1.html */
const georss = (row: EventRow): string[] =>
  row.longitude === null ? [] : [element('georss:point', `${row.latitude} ${row.longitude}`), element('georss:radius', String((row.radius_km ?? 0) * 1000))]

/**
 * Ids that stay, whatever host is asked and in whatever language: an entry is its event, in every version, and a feed is what
 * a query of a report leaves. @see https://www.rfc-editor.org/rfc/rfc4151
 */
const tagOf = (report: string, ...parts: readonly string[]) => `tag:dateline,2026:${[report, ...parts].join('/')}`

const entry = (row: EventRow, { report: { created: updated, slug }, spoken }: Download, { phrases }: Language): string =>
  `\n${element('entry', [
    element('title', row.title),
    element('id', tagOf(readEdition(slug).slug, 'events', row.id)),
    element('link', '', { rel: 'alternate', type: 'text/html', href: row.address }),
    element('updated', updated),
    element('category', '', { term: row.kind, label: phrases.kinds[row.kind] }),
    ...row.bodies.map((term) => element('category', '', { term, label: spoken.bodies[term]!.short.words })),
    element('summary', rowLines(row, spoken, phrases).join('\n')),
    ...temporal(row),
    ...georss(row),
  ])}`

/** A feed with an entry an event. @see https://www.rfc-editor.org/rfc/rfc4287 */
export const atom: Writer = {
  write: (download) => {
    const { report, spoken, rows, address, language, origin, self } = download
    const page = `${origin}${paths(language.code, spoken.slug).atlas}${addressQuery(address)}`
    return xmlDocument(
      element(
        'feed',
        [
          element('title', spoken.title.words),
          ...(spoken.subtitle.words ? [element('subtitle', spoken.subtitle.words)] : []),
          element('id', tagOf(spoken.slug, `events.atom${requestQuery(address, language.code)}`)),
          element('link', '', { rel: 'self', type: 'application/atom+xml', href: self }),
          element('link', '', { rel: 'alternate', type: 'text/html', href: page }),
          ...report.licenses.map(({ path }) => element('link', '', { rel: 'license', href: path })),
          element('updated', report.created),
          // Who wrote these texts; the report that they are about is named in each.
          element('author', [element('name', language.phrases.site.name)]),
          element('rights', report.licenses.map(({ title }) => title).join(', ')),
          ...rows.map((row) => entry(row, download, language)),
          '\n',
        ],
        { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:georss': 'http://www.georss.org/georss', 'xmlns:dcterms': 'http://purl.org/dc/terms/', 'xml:lang': spoken.language },
      ),
    )
  },
  count: ({ rows }) => rows.length,
}
