import type { Language } from '@/data/languages'
import { sayCount } from '@/data/languages/say'
import type { SpokenReport } from '@/data/queries/spoken-report'
import type { EventRow } from './event-columns'
import { foldLine } from './fold-line'
import type { Download, Writer } from './format'
import { rowLines } from './row-lines'
import { precisionOf } from './say-precision'
import { timeOf, type RowTime } from './time-of'

/** @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
const escapeText = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')

const asDate = (day: string) => day.replaceAll('-', '')

/** The day after, since an end is exclusive. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/**
 * What a calendar shows in the day's cell. Days that are not claimed as days say so, e.g. "Fog drill (May 2001, to the
 * month)", and so does a date that only other sources give.
 */
function summary(row: EventRow, time: RowTime, { phrases }: Language): string {
  const { precision, byRecord } = phrases.downloads
  const exactness = precisionOf(time.edtf)
  const isPlain = exactness === 'day' && !/[~?%]|\.\./.test(time.edtf)
  const said = [...(isPlain && !time.isByRecord ? [] : [time.words, ...(exactness === 'day' ? [] : [precision[exactness]])]), ...(time.isByRecord ? [byRecord] : [])]
  return said.length > 0 ? `${row.title} (${said.join(', ')})` : row.title
}

function entry(row: EventRow, time: RowTime, stamp: string, spoken: SpokenReport, language: Language): string[] {
  // A calendar has no open ends: the entry stands on the end that is known, and its words say that the other is open.
  const first = time.start ?? time.end!
  const last = time.start === null || time.end === null ? first : time.end
  return [
    'BEGIN:VEVENT',
    `UID:${row.id}.${spoken.slug}@dateline`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${asDate(first)}`,
    `DTEND;VALUE=DATE:${asDate(dayAfter(last))}`,
    `SUMMARY:${escapeText(summary(row, time, language))}`,
    `DESCRIPTION:${escapeText(rowLines(row, spoken, language.phrases).join('\n'))}`,
    ...(row.place_name === null ? [] : [`LOCATION:${escapeText(row.place_name)}`]),
    // Latitude first, as the format has it.
    ...(row.longitude === null ? [] : [`GEO:${row.latitude};${row.longitude}`]),
    `URL:${row.address}`,
    `CATEGORIES:${[language.phrases.kinds[row.kind], ...row.bodies.map((id) => spoken.bodies[id]!.short.words)].map(escapeText).join(',')}`,
    // Nobody is busy for a year.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/**
 * A calendar must hold something, so one with no events to show holds a journal entry that says so: it has no day, takes no
 * time, and calendars that list journals list it. An error would break the subscription of whoever narrowed too far.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.6
 */
const nothing = (stamp: string, { report, self, language }: Download): string[] => [
  'BEGIN:VJOURNAL',
  `UID:nothing.${report.slug}@dateline`,
  `DTSTAMP:${stamp}`,
  `SUMMARY:${escapeText(language.phrases.downloads.emptyCalendar)}`,
  `URL:${self}`,
  'END:VJOURNAL',
]

/** All-day entries, one an event that has a year; the others, where there are any, are counted in `X-DATELINE-COMMENT`. @see https://www.rfc-editor.org/rfc/rfc5545 */
export const ical: Writer = {
  write: (download) => {
    const { report, spoken, rows, language } = download
    const stamp = `${report.created.slice(0, 19).replace(/[-:]/g, '')}Z`
    const leftOut = rows.filter((row) => timeOf(row) === null).length
    const entries = rows.flatMap((row) => {
      const time = timeOf(row)
      return time ? entry(row, time, stamp, spoken, language) : []
    })
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Dateline//Dateline//EN',
      'CALSCALE:GREGORIAN',
      `X-WR-CALNAME:${escapeText(spoken.title.words)}`,
      `X-WR-CALDESC:${escapeText(spoken.source.words)}`,
      ...(leftOut > 0 ? [`X-DATELINE-COMMENT:${escapeText(sayCount(language.phrases.downloads.leftOut, leftOut, language.plural))}`] : []),
      ...(entries.length > 0 ? entries : nothing(stamp, download)),
      'END:VCALENDAR',
    ]
    return lines.map((line) => `${foldLine(line)}\r\n`).join('')
  },
  count: ({ rows }) => rows.filter((row) => timeOf(row) !== null).length,
}
