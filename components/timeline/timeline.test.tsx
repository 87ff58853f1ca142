import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { anyAddress } from '@/data/address/any-address'
import { addressQuery } from '@/data/address/href'
import { plainAddress, type Address } from '@/data/address/parameters'
import { parseAddress } from '@/data/address/parse'
import { match } from '@/data/filters/match'
import { languages } from '@/data/languages'
import type { LanguageCode } from '@/data/languages/codes'
import { dateOf, namedBodiesOf } from '@/data/queries/reading'
import { speakReport } from '@/data/queries/speak-report'
import { timelineActs } from '@/data/queries/timeline/timeline-act'
import { findReport, reports } from '@/data/reports'
import { TimelineView } from './timeline-view'

const all = (html: string, attribute: string) => [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value!)

describe.each(reports.map(({ slug }) => slug))('the timeline of %s', (slug) => {
  const report = findReport(slug)!
  const spoken = speakReport(report, 'en', languages.en.dates)
  const acts = timelineActs(report, 'en', languages.en.dates)
  const draw = (address: Address, code: LanguageCode = 'en') => {
    const language = languages[code]
    return renderToStaticMarkup(
      <TimelineView
        report={code === 'en' ? spoken : speakReport(report, code, language.dates)}
        acts={code === 'en' ? acts : timelineActs(report, code, language.dates)}
        address={address}
        voice={{ language: code, phrases: language.phrases, plural: language.plural }}
        sayMonth={(month) => language.dates.date({ month })}
        bodyName={(id) => id}
      />,
    )
  }

  test('every event shown is in the table once, and marked once in each of its bodies’ lanes or named among those without a year', () => {
    fc.assert(
      fc.property(anyAddress(spoken), (address) => {
        const html = draw(address)
        const shown = match(spoken, address, address.claims)
        const [rows, marks, undated] = ['data-row', 'data-mark', 'data-undated'].map((attribute) => all(html, attribute).filter((id) => id.startsWith('event-')))
        expect([...rows!].sort()).toEqual(shown.map(({ id }) => `event-${id}`).sort())
        for (const event of shown) {
          const hasYear = dateOf(event, address.claims)?.hasYear ?? false
          const lanes = Math.max(1, namedBodiesOf(event, address.claims).length)
          expect(marks!.filter((id) => id === `event-${event.id}`)).toHaveLength(hasYear ? lanes : 0)
          expect(undated!.filter((id) => id === `event-${event.id}`)).toHaveLength(hasYear ? 0 : 1)
        }
        expect(html).toContain(`data-tally="${shown.length} `)
      }),
      { numRuns: 15 },
    )
  }, 60_000)

  test('ids are given once, and every link to a part of the page leads to one', () => {
    const html = draw(plainAddress)
    const ids = all(html, 'id')
    expect(new Set(ids).size).toBe(ids.length)
    for (const href of all(html, 'href').filter((each) => each.startsWith('#'))) expect(ids).toContain(href.slice(1))
  })

  test('the table says dates exactly as they are known', () => {
    const html = draw(plainAddress)
    for (const { claim, record } of spoken.events) for (const when of [claim.when, record?.when]) if (when) expect(html).toMatch(new RegExp(`<(time dateTime="${when.edtf}"|span)>${when.words}</`))
  })

  test('as the report says: no bar and no words of other sources', () => {
    const html = draw({ ...plainAddress, claims: 'report' })
    expect(all(html, 'data-bar')).not.toContain('record')
    expect(html).not.toContain(languages.en.phrases.timeline.table.date)
    expect(all(draw(plainAddress), 'data-bar')).toContain('record')
  })

  test('every filter link keeps the rest of the address and is one that the page understands', () => {
    const { address } = parseAddress(new URLSearchParams('years=1998-2010&q=a&claims=report&members=none'), spoken)
    for (const href of all(draw(address), 'href').filter((each) => each.startsWith(`/en/${slug}/timeline?`))) {
      const query = new URLSearchParams(href.split('#')[0]!.split('?')[1]!.replaceAll('&amp;', '&'))
      expect(parseAddress(query, spoken).refusals, href).toEqual([])
      expect(query.get('members')).toBe('none')
    }
  })

  test('an address that says nothing is spelled without a query', () => {
    expect(addressQuery(plainAddress)).toBe('')
    expect(all(draw({ ...plainAddress, kind: [spoken.events[0]!.kind] }), 'href')).toContain(`/en/${slug}/timeline`)
  })

  test.each(['ru', 'kk'] as const)('in %s it is drawn whole', (code) => {
    const html = draw(plainAddress, code)
    expect(all(html, 'data-row').sort()).toEqual(all(draw(plainAddress), 'data-row').sort())
    expect(html).toContain(languages[code].phrases.timeline.table.title)
    expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/\{\w+\}/)
  })
})
