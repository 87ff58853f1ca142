import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { openTables } from '@/components/lists/tables'
import { languages } from '@/data/languages'
import { speakLists } from '@/data/queries/speak-lists'
import { contradictionsOfEvent, contradictionsOfParagraph } from '@/data/queries/contradictions'
import { speakReport } from '@/data/queries/speak-report'
import { usesOfSource } from '@/data/queries/source-uses'
import { position } from '@/data/outlines/position'
import { findReport, reports } from '@/data/reports'
import { version } from '@/package.json'
import { AboutReport } from './about-report'

const { en } = languages
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll("'", '&#x27;')

describe.each(reports.map(({ slug }) => slug))('the page about %s', (slug) => {
  const report = findReport(slug)!
  const tables = openTables(speakLists(report, 'en', en.dates), en.phrases.lists)
  const draw = (contact: string | null) => renderToStaticMarkup(<AboutReport scene={{ report, tables, spoken: speakReport(report, 'en', en.dates), language: en, origin: 'https://map.test', today: '2026-12-01', contact }} />)
  const html = draw(null)
  const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)
  const part = (id: string, end: string) => html.slice(html.indexOf(` id="${id}"`)).split(end)[0]!

  test('no anchor is there twice, and every link within the page leads to one', () => {
    expect(new Set(anchors).size).toBe(anchors.length)
    const inner = [...html.matchAll(new RegExp(`href="(?:/en/${slug}/about)?#([^"]+)"`, 'g'))].map(([, id]) => id!)
    for (const id of inner) expect(anchors).toContain(id)
  })

  test('an error is reported to those who run the site, where they say how', () => {
    expect(html).not.toContain('mailto:')
    expect(draw('mailto:map@example.org')).toContain('<a href="mailto:map@example.org">map@example.org</a>')
  })

  test('every contradiction is there whole, with its events, paragraphs and sources', () => {
    for (const { id, severity, says, evidence, treatment, events, paragraphs, sources, certainty } of report.contradictions) {
      const entry = html.slice(html.indexOf(` id="${id}"`)).split('<li id=')[0]!
      const isFound = certainty !== 'not-verified'
      for (const text of [says.en, isFound ? (evidence?.en ?? '') : en.phrases.about.contradictions.unverified, treatment.en, en.phrases.about.severity[severity]]) expect(entry).toContain(escaped(text))
      for (const event of events) expect(entry).toContain(`href="/en/${slug}/events/${event}"`)
      for (const number of paragraphs) expect(entry).toContain(`href="/en/${slug}/reading#p${number}"`)
      for (const source of isFound ? sources : []) expect(entry).toContain(`href="/en/${slug}/about#source-${source}"`)
    }
  })

  test('an event and a paragraph have exactly the contradictions that name them', () => {
    for (const { id } of report.events) for (const contradiction of report.contradictions) expect(contradictionsOfEvent(report, id).includes(contradiction)).toBe(contradiction.events.includes(id))
    for (const { number } of report.paragraphs) for (const contradiction of report.contradictions) expect(contradictionsOfParagraph(report, number).includes(contradiction)).toBe(contradiction.paragraphs.includes(number))
  })

  test('what speaks against the report by memory alone is nowhere', () => {
    for (const { certainty, evidence } of report.contradictions) if (certainty === 'not-verified') expect(html).not.toContain(escaped(evidence!.en))
    for (const { sources, certainty } of report.contradictions) if (sources.every((id) => report.sources.get(id)!.kind === 'memory')) expect(certainty).toBe('not-verified')
  })

  test('every source is there, with what rests on it; links to other sites tell them nothing of ours', () => {
    for (const { id, title } of report.sources.values()) expect(part(`source-${id}`, '</li>')).toContain(escaped(title.en))
    for (const { id, record } of report.events) for (const source of record?.sources ?? []) expect(usesOfSource(report, 'events', source).map((use) => use.id)).toContain(id)
    for (const [link] of html.matchAll(/<a [^>]*href="https?:[^>]*>/g)) expect(link).toMatch(/rel="[^"]*noreferrer/)
  })

  test('nothing rests on a source that only something not verified cites', () => {
    for (const id of report.sources.keys())
      for (const { id: body } of usesOfSource(report, 'memberships', id))
        expect([...report.memberships, ...report.bodyCounts].some((each) => each.body === body && each.sources.includes(id) && each.certainty !== 'not-verified')).toBe(true)
  })

  test('the notes on borders, the licences and the versions are there', () => {
    for (const { id } of position) expect(html).toContain(escaped(en.phrases.borders.notes[id].text))
    for (const { path } of report.licenses) expect(html).toContain(path)
    const cited = part('cite', '</section>')
    for (const words of [`Dateline ${version}, data version ${report.version}`, 'on 1 December 2026', `https://map.test/en/${slug}/reading?v=${report.version}#p${report.paragraphs[0]!.number}`, `https://map.test/en/${slug}/events/${report.events[0]!.id}?v=${report.version}`]) expect(cited).toContain(words)
  })
})
