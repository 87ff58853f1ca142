import { expect, test } from 'vitest'
import { languageCodes } from '@/data/languages/codes'
import { languages } from '@/data/languages'
import { speakReport } from '@/data/queries/speak-report'
import { findReport, reports } from '@/data/reports'
import { formats } from '../index'
import { datasetPage } from './dataset'
import { eventPage } from './event'
import { exactEnds } from './exact-ends'
import { bodyPage } from './organization'
import { placePage } from './place'
import type { Scene } from './scene'
import { writeJsonLd } from './write'

const origin = 'https://dateline.example'
const scene = (slug: string, code: (typeof languageCodes)[number] = 'en'): Scene => {
  const report = findReport(slug)!
  return { report, spoken: speakReport(report, code, languages[code].dates), language: languages[code], origin }
}
const example = scene('example')
const eventOf = (id: string, from = example) => eventPage(from.spoken.events.find((event) => event.id === id)!, from)
/** What a program that knows nothing of our types sees. */
const read = (thing: Parameters<typeof writeJsonLd>[0]) => JSON.parse(writeJsonLd(thing)) as Record<string, unknown>

test.each([
  ['2005-08', { start: '2005-08' }],
  ['2005', { start: '2005' }],
  ['2009-06-24/2009-06-26', { start: '2009-06-24', end: '2009-06-26' }],
  ['2010/2012', { start: '2010', end: '2012' }],
  ['2004-01-01/..', { start: '2004-01-01' }],
  ['../2005', { end: '2005' }],
  ['XXXX-06-24', {}],
  ['2006-10~', {}],
  ['2006-10?/2007', { end: '2007' }],
])('of %s no more is said than is known', (edtf, ends) => {
  expect(exactEnds(edtf)).toEqual(ends)
})

test('no text can end the element that it stands in', () => {
  const written = writeJsonLd({ '@context': 'https://schema.org', '@type': 'Thing', name: '</script><!--<script>&\u2028' })
  expect(written).not.toMatch(/[<>&\u2028]/)
  expect((JSON.parse(written) as { name: string }).name).toBe('</script><!--<script>&\u2028')
})

test('an event known to the month says the month, and whose claim it is', () => {
  expect(read(eventOf('fog-drill-2001'))).toMatchObject({
    '@type': 'Event',
    startDate: '2001-05',
    description: expect.stringContaining('An invented report') as string,
    location: { '@type': 'City', name: 'Haapsalu', geo: { '@type': 'GeoCoordinates' } },
    subjectOf: { '@type': 'Claim', author: { name: 'The Gulf Harbour League (invented)' } },
  })
})

const everywhere = reports.flatMap(({ slug }) => languageCodes.map((code) => [slug, code] as const))

test.each(everywhere)('nothing disputed, doubtful or invented is said of an event of %s in %s', (slug, code) => {
  const from = scene(slug, code)
  for (const event of from.spoken.events) {
    const { startDate, endDate, location, ...said } = read(eventPage(event, from)) as { startDate?: string; endDate?: string; location?: { '@id': string; geo?: unknown } }
    for (const invented of ['eventStatus', 'eventAttendanceMode', 'organizer', 'performer', 'offers']) expect(said).not.toHaveProperty(invented)
    for (const day of [startDate, endDate]) expect(day ?? '2000').toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
    const { claim, record } = event
    if (record?.conflicts === 'when') expect([startDate, endDate]).toEqual([undefined, undefined])
    if (record?.conflicts === 'place') expect(location).toBeUndefined()
    const dated = [claim.when, record?.whenCertainty === 'sure' ? record.when : null].flatMap((when) => (when ? [exactEnds(when.edtf)] : []))
    if (startDate) expect(dated.map(({ start }) => start)).toContain(startDate)
    if (location) {
      const id = location['@id'].split('/').at(-1)!.replace('#place', '')
      expect([claim.place, record?.placeCertainty === 'sure' ? record.place : null]).toContain(id)
      const { kind, certainty } = from.report.places.get(id)!
      expect('geo' in location).toBe(kind !== 'country' && certainty !== 'not-verified')
    }
  }
})

test('what is not verified appears nowhere', () => {
  for (const { slug } of reports) {
    const from = scene(slug)
    for (const place of from.report.places.values()) if (place.certainty === 'not-verified') expect(placePage(place, from)).not.toHaveProperty('geo')
    for (const body of from.report.bodies.values()) {
      const page = bodyPage(body, from)
      if (body.founded_certainty !== 'sure') expect(page ?? {}).not.toHaveProperty('foundingDate')
      if (body.seat_certainty !== 'sure') expect(page ?? {}).not.toHaveProperty('location')
      if (body.kind === 'plan' || body.kind === 'region') expect(page).toBeNull()
    }
  }
})

test('a report is a set of data with every file, made here from a report of its publisher', () => {
  for (const { slug } of reports) {
    const from = scene(slug)
    const page = read(datasetPage(from)) as { distribution: { contentUrl: string }[]; description: string; creator: { name: string } }
    expect(page.distribution.map(({ contentUrl }) => contentUrl)).toEqual(formats.map(({ file }) => `${origin}/data/${slug}/${file}`))
    expect(page).toMatchObject({ version: from.report.version, license: from.report.licenses.map(({ path }) => path), isBasedOn: { publisher: { name: from.report.about.publisher.en } } })
    expect(page.creator.name).toBe('Dateline')
    // Below 50 characters search engines take no description.
    expect(page.description.length).toBeGreaterThan(50)
  }
  expect(read(datasetPage(scene(reports[0]!.slug))).temporalCoverage).toMatch(/^\d{4}\/\d{4}$/)
})
