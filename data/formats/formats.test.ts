import { check } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { anyAddress } from '@/data/address/any-address'
import { match } from '@/data/filters/match'
import { anyReport } from '@/data/queries/any-report'
import { dateOf } from '@/data/queries/reading'
import { en } from '@/data/languages/en'
import { downloadOf } from './any-download'
import type { Download, Format } from './format'
import { formats } from './index'
import { timeOf } from './time-of'

const reportAndAddress = anyReport.chain((report) => anyAddress(report).map((address) => ({ report, address })))

const listed = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map((found) => found[1]!)

/** The ids of what a written file holds, read back as its clients read it. */
const readers: Readonly<Record<Format['id'], (text: string) => string[]>> = {
  geojson: (text) => (check(text) as GeoJSON.FeatureCollection).features.map(({ id }) => String(id)),
  csv: (text) => Papa.parse<{ id: string }>(text, { header: true, skipEmptyLines: true }).data.map(({ id }) => id),
  kml: (text) => listed(/<Placemark id="event-([^"]*)">/g, text),
  json: (text) => (JSON.parse(text) as { events: { id: string }[] }).events.map(({ id }) => id),
  ical: (text) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('uid')).split('.')[0]!),
  atom: (text) => listed(/<entry><title>[^<]*<\/title><id>[^<]*\/events\/([^<]*)<\/id>/g, text),
  linkedPlaces: (text) => (check(text) as GeoJSON.FeatureCollection).features.map(({ properties }) => String(properties!.place)),
  dataPackage: () => [],
}

/** The ids that it should hold. */
const wanted: Readonly<Record<Format['holds'], (download: Download) => string[]>> = {
  events: ({ rows }) => rows.map(({ id }) => id),
  places: ({ rows, spoken }) => {
    const named = new Set(rows.flatMap(({ place }) => (place ? [place, spoken.places[place]!.within ?? place] : [])))
    return Object.keys(spoken.places).filter((id) => named.has(id))
  },
  tables: () => [],
}

const writeText = async (format: Format, download: Download) => {
  const written = (await format.load()).write(download)
  return typeof written === 'string' ? written : ''
}

for (const format of formats)
  test(`${format.file} holds exactly what the address leaves, in its order, and counts it`, async () => {
    const { count } = await format.load()
    await fc.assert(
      fc.asyncProperty(reportAndAddress, async ({ report, address }) => {
        const download = downloadOf(report, address)
        expect(download.rows.map(({ id }) => id)).toEqual(match(report, address, address.claims).map(({ id }) => id))
        // A calendar has no room for what has no year.
        const ids = wanted[format.holds](download).filter((id) => format.id !== 'ical' || timeOf(download.rows.find((row) => row.id === id)!) !== null)
        const read = readers[format.id](await writeText(format, download))
        expect(read).toEqual(ids)
        if (format.holds !== 'tables') expect(count(download)).toBe(read.length)
      }),
      { numRuns: 60 },
    )
  })

test('what a calendar leaves out is what has no year by any reading of the address, and is counted', async () => {
  const ical = await formats.find(({ id }) => id === 'ical')!.load()
  fc.assert(
    fc.property(reportAndAddress, ({ report, address }) => {
      const download = downloadOf(report, address)
      const text = ical.write(download) as string
      const without = match(report, address, address.claims).filter((event) => !dateOf(event, address.claims)?.hasYear)
      // Only where there is something to say.
      const comments = text.replaceAll('\r\n ', '').match(/^X-DATELINE-COMMENT:\d+ event/gm)
      expect(comments).toEqual(without.length > 0 ? [`X-DATELINE-COMMENT:${without.length} event`] : null)
      expect(ical.count(download)).toBe(download.rows.length - without.length)
    }),
  )
})

test('a calendar holds something whatever the address, and says so where no event is left', async () => {
  const ical = await formats.find(({ id }) => id === 'ical')!.load()
  const componentsOf = (download: ReturnType<typeof downloadOf>) => new ICAL.Component(ICAL.parse(ical.write(download) as string)).getAllSubcomponents()
  fc.assert(
    fc.property(reportAndAddress, ({ report, address }) => {
      for (const some of [report, { ...report, events: [] }]) {
        const download = downloadOf(some, address)
        const names = componentsOf(download).map(({ name }) => name)
        expect(names).toEqual(ical.count(download) > 0 ? Array(ical.count(download)).fill('vevent') : ['vjournal'])
      }
      const [journal] = componentsOf(downloadOf({ ...report, events: [] }, address))
      expect(journal!.getFirstPropertyValue('summary')).toBe(en.phrases.downloads.emptyCalendar)
      for (const needed of ['uid', 'dtstamp']) expect(journal!.getFirstPropertyValue(needed)).toBeTruthy()
    }),
  )
})

test('a calendar’s days are those that the date can mean, its end the day after', async () => {
  const ical = await formats.find(({ id }) => id === 'ical')!.load()
  fc.assert(
    fc.property(reportAndAddress, ({ report, address }) => {
      const download = downloadOf(report, address)
      const entries = new ICAL.Component(ICAL.parse(ical.write(download) as string)).getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry))
      for (const entry of entries) {
        const time = timeOf(download.rows.find(({ id }) => id === entry.uid.split('.')[0])!)!
        expect(entry.startDate.toString()).toBe(time.start ?? time.end)
        expect(entry.startDate.isDate).toBe(true)
        expect(entry.endDate.subtractDate(entry.startDate).toSeconds() / 86_400).toBeGreaterThanOrEqual(1)
        const last = entry.endDate.clone()
        last.adjust(-1, 0, 0, 0)
        expect(last.toString()).toBe(time.start && time.end ? time.end : (time.start ?? time.end))
      }
    }),
  )
})

test('as the report says, no format tells anything of the record', () => {
  fc.assert(
    fc.property(reportAndAddress, ({ report, address }) => {
      const bare = { ...report, events: report.events.map((event) => ({ ...event, record: null })) }
      const asClaimed = { ...address, claims: 'report' as const }
      expect(downloadOf(report, asClaimed).rows).toEqual(downloadOf(bare, asClaimed).rows)
    }),
  )
})

const nasty = ['=1+1', '+7 727', '-2', '@SUM(A1)', '\tx', '\rx', '<script>alert(1)</script>', ']]>&amp;"\'', 'a,b;c\\d', 'line\r\nBEGIN:VEVENT', '\u0000\u0008\uFFFF\uD800', 'ғұлама '.repeat(40), '🦊'.repeat(30)]

const withText = (words: string) =>
  fc.sample(reportAndAddress, { numRuns: 20, seed: 7 }).map(({ report, address }) => {
    const text = { words, language: 'en' as const }
    return downloadOf({ ...report, title: text, source: text, events: report.events.map((event) => ({ ...event, title: text, summary: text })) }, address)
  })

test.each(nasty)('a text such as %j breaks no format', async (words) => {
  for (const download of withText(words))
    for (const format of formats.filter(({ holds }) => holds === 'events')) {
      const text = await writeText(format, download)
      expect(readers[format.id](text).length, format.file).toBe((await format.load()).count(download))
      if (format.id === 'kml' || format.id === 'atom') {
        // Nothing is left of markup or of characters that XML forbids once its tags are taken out.
        expect(text.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/)
        expect(text).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
      }
      if (format.id === 'ical') for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    }
})

test.each(['=1+1', '+7 727', '-2', '@SUM(A1)', '\tx', '\rx'])('a spreadsheet does not run the text %j', async (words) => {
  const csv = formats.find(({ id }) => id === 'csv')!
  for (const download of withText(words)) {
    const { data } = Papa.parse<Record<string, string>>(await writeText(csv, download), { header: true, skipEmptyLines: true })
    for (const row of data) expect(row.title).toBe(`'${words}`)
  }
})

test('a western longitude stays a number in a spreadsheet', async () => {
  const csv = formats.find(({ id }) => id === 'csv')!
  const [{ report, address }] = fc.sample(reportAndAddress.filter(({ report: { events } }) => events.some(({ claim }) => claim.place === 'port')), 1) as [{ report: Download['spoken']; address: Download['address'] }]
  const west = { ...report, places: { ...report.places, port: { ...report.places.port!, point: [-77.03, 38.9] as const } } }
  const text = await writeText(csv, downloadOf(west, { ...address, years: { from: null, to: null, withUndated: false }, body: [], kind: [], place: [], state: [], q: '', claims: 'report' }))
  expect(text).toContain(',-77.03,38.9,')
})

// The public surface: a change here is a change of published addresses.
test('the files and their media types are these', () => {
  expect(formats.map(({ file, mediaType }) => `${file} ${mediaType}`)).toMatchInlineSnapshot(`
    [
      "events.geojson application/geo+json",
      "events.csv text/csv; charset=utf-8; header=present",
      "events.kml application/vnd.google-earth.kml+xml",
      "events.json application/json",
      "events.ics text/calendar; charset=utf-8",
      "events.atom application/atom+xml; charset=utf-8",
      "places.lpf.json application/geo+json",
      "datapackage.zip application/zip",
    ]
  `)
})
