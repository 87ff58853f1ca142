import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { anyAddress } from '@/data/address/any-address'
import { addressQuery } from '@/data/address/href'
import { plainAddress, type Address } from '@/data/address/parameters'
import { parseAddress } from '@/data/address/parse'
import { noFilters } from '@/data/filters'
import { match } from '@/data/filters/match'
import { matchActs } from '@/data/filters/match-acts'
import { languages } from '@/data/languages'
import type { LanguageCode } from '@/data/languages/codes'
import { fill, sayCount } from '@/data/languages/say'
import { dateOf, namedBodiesOf } from '@/data/queries/reading'
import { speakReport } from '@/data/queries/speak-report'
import { axisOf } from '@/data/queries/timeline/axis-of'
import { barOf } from '@/data/queries/timeline/bars-of'
import { timelineActs } from '@/data/queries/timeline/timeline-act'
import { findReport, reports } from '@/data/reports'
import { placeOnBoth } from './place-on'
import { TimelineView } from './timeline-view'

/** The lanes in their order, each with its marks. */
const lanesIn = (html: string) =>
  html.split('<section class="lane').slice(1).map((rest) => {
    const lane = rest.split('</section>')[0]!
    return { id: all(lane, 'data-lane')[0]!, html: lane, marks: all(lane, 'data-mark') }
  })

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

  test('every act shown is in the table once, and marked once in each of its bodies’ lanes, in that of its kind where it has no body, or named among those without a year', () => {
    fc.assert(
      fc.property(anyAddress(spoken), (address) => {
        const html = draw(address)
        const at = match(spoken, { ...noFilters, kind: address.kind, place: address.place, state: address.state }, address.claims)
        const shown = matchActs(acts, address, address.claims, at)
        expect(all(html, 'data-row').filter((id) => id.startsWith('act-')).sort()).toEqual(shown.map(({ id }) => `act-${id}`).sort())
        for (const act of shown) {
          const hasYear = dateOf(act, address.claims)?.hasYear ?? false
          const lanes = act.bodies.length > 0 ? [...act.bodies] : [`acts-${act.scope}`]
          const found = lanesIn(html).flatMap(({ id, marks }) => marks.filter((mark) => mark === `act-${act.id}`).map(() => id))
          expect(found.sort(), act.id).toEqual(hasYear ? lanes.sort() : [])
          expect(all(html, 'data-undated').filter((id) => id === `act-${act.id}`)).toHaveLength(hasYear ? 0 : 1)
        }
      }),
      { numRuns: 15 },
    )
  }, 60_000)

  test('an act is told from an event by shape and in words; where its date is vague, its bar is as long', () => {
    const html = draw(plainAddress)
    const axis = axisOf(spoken, [...spoken.events, ...acts], plainAddress.years)!
    const marks = [...html.matchAll(/<a [^>]*class="time-mark[^>]*>.*?<\/a>/g)].map(([mark]) => mark)
    const ofActs = marks.filter((mark) => mark.includes('data-mark="act-'))
    expect(ofActs.length).toBeGreaterThan(0)
    for (const mark of marks) expect(mark.includes('class="time-mark is-act"') && mark.includes(`: ${languages.en.phrases.timeline.table.act}, `)).toBe(ofActs.includes(mark))
    for (const act of acts) {
      const claim = barOf(act.claim.when, 'claim', axis)
      const width = claim && /"--axis-width":"([^"]*)"/.exec(JSON.stringify(placeOnBoth(claim, axis, axis)))![1]
      for (const mark of ofActs.filter((each) => each.includes(`data-mark="act-${act.id}"`)))
        expect(/data-bar="claim"[^>]*--axis-width:([\d.%]*)/.exec(mark)?.[1] ?? null, act.id).toBe(width)
    }
  })

  test.each(['en', 'ru', 'kk'] as const)('in %s the legend has what is drawn: the sign of an act, and other sources where they are read', (code) => {
    const { act, record, sure } = languages[code].phrases.timeline.legend
    const legend = (address: Address) => /<section class="time-legend".*?<\/section>/s.exec(draw(address, code))![0]
    expect(legend(plainAddress)).toMatch(new RegExp(`class="is-act">.*?</span>${act}</li>`))
    expect(legend(plainAddress)).toContain(`>${record}</li>`)
    expect(legend({ ...plainAddress, claims: 'report' })).not.toContain(`>${record}</li>`)
    expect(legend({ ...plainAddress, claims: 'report' })).toContain(`>${sure}</li>`)
  })

  test.each(['en', 'ru', 'kk'] as const)('as the report says, in %s: memberships are said to be by other sources wherever they are drawn', (code) => {
    const { legend } = languages[code].phrases.timeline
    const said = (address: Address) => lanesIn(draw(address, code)).filter(({ html }) => html.includes('data-members=')).map(({ html }) => html.split(`(${legend.record})`).length - 1)
    // Beside the lane, and to who hears it.
    expect(new Set(said({ ...plainAddress, claims: 'report' }))).toEqual(new Set([2]))
    expect(new Set(said(plainAddress))).toEqual(new Set([0]))
  })

  test('years beyond what is known: the axis holds what is chosen, or says what it leaves out; nobody is drawn as belonging later', () => {
    const { timeline } = languages.en.phrases
    const drawn = (years: string) => {
      const html = draw(parseAddress(new URLSearchParams({ years }), spoken).address)
      return { html, axis: all(html, 'data-axis')[0] }
    }
    const known = Number(spoken.known.last!.slice(0, 4))
    const later = fill(timeline.knownTo, { when: spoken.known.words })
    expect(drawn('2012-2017').axis).toBe('2012-2017')
    expect(drawn('2012-2017').html).not.toContain('axis-notes')
    const beyond = drawn(`${known + 4}`)
    expect(beyond.axis).toBe(`${known + 4}-${known + 4}`)
    expect(all(beyond.html, 'data-members')).toEqual([])
    expect(beyond.html).toContain(later)
    const across = drawn(`2010-${known + 9}`)
    expect(across.axis).toBe(`2010-${known}`)
    expect(across.html).toContain(`${fill(timeline.axisOnly, { chosen: `2010-${known + 9}`, shown: across.axis! })} ${later}`)
    expect(drawn('1000').html).toContain(languages.en.phrases.list.none)
  })

  test('what has no year is offered with its number, acts among it, and as many come', () => {
    fc.assert(
      fc.property(anyAddress(spoken), fc.integer({ min: 1990, max: 2015 }), (address, year) => {
        const within = (withUndated: boolean) => draw({ ...address, years: { from: year, to: year, withUndated } })
        const count = all(within(true), 'data-undated').length
        const words = sayCount(languages.en.phrases.counts.withoutYear, count, languages.en.plural)
        const [offer, drop] = [languages.en.phrases.years.include, languages.en.phrases.years.exclude].map((phrase) => `>${fill(phrase, { count: words })}<`)
        expect(within(false).includes(offer!)).toBe(count > 0)
        expect(within(true).includes(drop!)).toBe(count > 0)
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
