import type { Phrases } from '@/data/languages'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { columnNames, type EventRow } from './event-columns'
import { flatRow } from './flat-row'
import type { Writer } from './format'
import { rowLines } from './row-lines'
import { timeOf } from './time-of'
import { element, xmlDocument } from './xml'

/** What KML has elements of its own for; GDAL would take `end` twice. */
const said: readonly (keyof EventRow)[] = ['title', 'start', 'end', 'longitude', 'latitude', 'address']

function timeSpan(row: EventRow): string[] {
  const time = timeOf(row)
  if (!time) return []
  return [element('TimeSpan', [...(time.start === null ? [] : [element('begin', time.start)]), ...(time.end === null ? [] : [element('end', time.end)])])]
}

function data(row: EventRow): string {
  const flat = flatRow(row)
  const given = columnNames.filter((name) => !said.includes(name) && (flat[name] ?? '') !== '')
  return element(
    'ExtendedData',
    given.map((name) => element('Data', [element('value', String(flat[name]))], { name })),
  )
}

/** The order of the elements is the schema's. An XML id may not begin with a digit, as an event's may. */
const placemark = (row: EventRow, spoken: SpokenReport, phrases: Phrases): string =>
  `\n${element(
    'Placemark',
    [
      element('name', row.title),
      element('atom:link', '', { href: row.address }),
      element('description', rowLines(row, spoken, phrases).join('\n')),
      ...timeSpan(row),
      data(row),
      ...(row.longitude === null ? [] : [element('Point', [element('coordinates', `${row.longitude},${row.latitude}`)])]),
    ],
    { id: `event-${row.id}` },
  )}`

/** A placemark an event, with a point where it has a place and a time span where it has a year. @see https://docs.ogc.org/is/12-007r2/12-007r2.html */
export const kml: Writer = {
  write: ({ spoken, rows, language: { phrases } }) =>
    xmlDocument(
      element(
        'kml',
        [
          element('Document', [
            element('name', spoken.title.words),
            element('description', [spoken.subtitle.words, spoken.source.words].filter(Boolean).join('\n')),
            ...rows.map((row) => placemark(row, spoken, phrases)),
            '\n',
          ]),
        ],
        { xmlns: 'http://www.opengis.net/kml/2.2', 'xmlns:atom': 'http://www.w3.org/2005/Atom' },
      ),
    ),
  count: ({ rows }) => rows.length,
}
