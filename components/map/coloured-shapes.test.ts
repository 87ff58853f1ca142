// What the map colours as a member is what the table of memberships says, and no shape besides.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainAddress, type Address } from '@/data/address/parameters'
import { match } from '@/data/filters/match'
import { languages } from '@/data/languages'
import { worldFile } from '@/data/outlines/files'
import type { Outlines } from '@/data/outlines/outlines'
import { position } from '@/data/outlines/position'
import { speakReport } from '@/data/queries/speak-report'
import { findReport, reports } from '@/data/reports'
import type { Voice } from '@/components/language/voice'
import { members } from './layers/members'

const { en } = languages
const voice: Voice = { language: 'en', phrases: en.phrases, plural: en.plural }
const shapes = (JSON.parse(readFileSync(worldFile(), 'utf8')) as Outlines).objects.countries.geometries.map(({ id }) => `${id}`)

/** Shapes that the notes on borders are about and that are no member of the United Nations. */
const disputed = position.flatMap((note) => note.shapes).filter((shape) => ['ESH', 'XKX', 'PSE', 'GOL', 'KAS', 'TWN'].includes(shape))

describe.each(reports.map(({ slug }) => slug))('on the map of %s', (slug) => {
  const report = findReport(slug)!
  const spoken = speakReport(report, 'en', en.dates)
  const verified = report.memberships.filter(({ certainty }) => certainty !== 'not-verified')
  const coloured = (address: Address, events = match(spoken, address, address.claims)) =>
    [...members.css!({ report: spoken, address, events, chosenPlace: null, voice, hrefOf: () => '' }).matchAll(/\.state-(\w+)/g)].map(([, shape]) => shape!)
  const years = Array.from({ length: 2031 - 1900 }, (_, index) => 1900 + index)
  const inYear = (year: number) => ({ from: year, to: year, withUndated: false })

  it('a body colours, in any year, the states whose rows touch that year, and no other shape', { timeout: 30_000 }, () => {
    for (const body of new Set(verified.map((row) => row.body)))
      for (const year of years) {
        // Years are chosen: no dates of events are asked for.
        const [first, last] = [`${year}-01-01`, `${year}-12-31`]
        const opening = verified.filter((row) => row.body === body).map(({ start }) => start.first ?? '9').sort()[0]!
        const rows = verified.filter((row) => row.body === body && first <= report.created && (row.start.first ?? opening) <= last && (row.end === null || (row.end.last ?? '9') >= first))
        const wanted = [...new Set(rows.map(({ state }) => state.toUpperCase()))].sort()
        expect(coloured({ ...plainAddress, members: [body], years: inYear(year) }, []).sort(), `${body} in ${year}`).toEqual(wanted)
      }
  })

  it('a shape without a row is never coloured, whoever is shaded or compared, and whenever', { timeout: 30_000 }, () => {
    const entitled = new Set([...verified.map(({ state }) => state), ...report.partners.map(({ state }) => state)].map((state) => state.toUpperCase()))
    const groups = Object.keys(spoken.groups)
    const pairs = groups.flatMap((one) => [[one], ...groups.filter((other) => other > one).map((other) => [one, other])])
    const times: Address[] = [plainAddress, { ...plainAddress, claims: 'report' }, ...[1991, 2010, 2026].map((year) => ({ ...plainAddress, years: inYear(year) }))]
    const seen = new Set(
      times.flatMap((time) => {
        const events = match(spoken, time, time.claims)
        return pairs.flatMap((ids) => coloured({ ...time, members: ids }, events))
      }),
    )
    expect(seen.size).toBeGreaterThan(0)
    expect([...seen].filter((shape) => !entitled.has(shape))).toEqual([])
    expect([...seen].filter((shape) => !shapes.includes(shape) && !(shape.toLowerCase() in spoken.tinyStates))).toEqual([])
    for (const shape of disputed) if (!entitled.has(shape)) expect(seen, shape).not.toContain(shape)
  })
})

it('the disputed shapes of the notes are on the map, each by itself', () => {
  expect(new Set(disputed)).toEqual(new Set(['ESH', 'XKX', 'PSE', 'GOL', 'KAS', 'TWN']))
  for (const shape of disputed) expect(shapes.filter((id) => id === shape), shape).toHaveLength(1)
  // Drawn within another shape, they have none of their own to colour.
  for (const merged of ['CYN', 'SOL']) expect(shapes).not.toContain(merged)
})
