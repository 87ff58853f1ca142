import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyAddress } from '@/data/address/any-address'
import { anyReport } from '@/data/queries/any-report'
import { dateOf } from '@/data/queries/reading'
import { timelineBins, yearSpan } from '@/data/queries/timeline-bins'
import { optionCounts, tally } from './counts'
import { eachFacet, facets, isFiltered, noFilters } from './index'
import { match } from './match'

const reportAndAddress = anyReport.chain((report) => anyAddress(report).map((address) => ({ report, address })))

test('no filter leaves every event, each once', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      for (const reading of ['report', 'record'] as const)
        expect(
          match(report, noFilters, reading)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(report.events.map(({ id }) => id).sort())
      expect(isFiltered(noFilters)).toBe(false)
    }),
  )
})

test('across facets all: the events left are those that each facet alone would leave', () => {
  fc.assert(
    fc.property(reportAndAddress, ({ report, address }) => {
      const left = new Set(match(report, address, address.claims))
      for (const event of report.events) {
        const byEach = eachFacet.every(([name]) => match(report, { ...noFilters, [name]: address[name] }, address.claims).includes(event))
        expect(left.has(event)).toBe(byEach)
      }
    }),
  )
})

test('within a facet any: two bodies leave what either leaves', () => {
  fc.assert(
    fc.property(anyReport, fc.constantFrom('alpha', 'beta'), fc.constantFrom('gamma', 'alpha-organ'), (report, one, other) => {
      const left = (body: readonly string[]) => new Set(match(report, { ...noFilters, body }, 'record'))
      expect(left([one, other])).toEqual(new Set(report.events.filter((event) => left([one]).has(event) || left([other]).has(event))))
    }),
  )
})

test('an organ counts for what it is an organ of, however deep', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const left = (body: string) => match(report, { ...noFilters, body: [body] }, 'report')
      for (const event of left('alpha-organ-cell')) {
        expect(left('alpha-organ')).toContain(event)
        expect(left('alpha')).toContain(event)
      }
    }),
  )
})

test('the counts add up: at a place, by country, without a place; and what is left out for want of a year', () => {
  fc.assert(
    fc.property(reportAndAddress, ({ report, address }) => {
      const counted = tally(report, address, address.claims)
      expect(counted.atPlace + counted.byCountry + counted.withoutPlace).toBe(counted.shown)
      expect(counted.shown).toBe(match(report, address, address.claims).length)
      expect(counted.all).toBe(report.events.length)
      const withThem = match(report, { ...address, years: { ...address.years, withUndated: true } }, address.claims).length
      expect(counted.shown + counted.undatedLeftOut).toBe(withThem)
    }),
  )
})

test('an option’s count is what choosing it leaves', () => {
  fc.assert(
    fc.property(reportAndAddress, ({ report, address }) => {
      for (const name of ['body', 'kind', 'place', 'state'] as const)
        for (const [option, count] of optionCounts(report, address, address.claims, name)) expect(match(report, { ...address, [name]: [option] }, address.claims)).toHaveLength(count)
    }),
  )
})

test('a year’s column holds exactly what choosing that year leaves', () => {
  fc.assert(
    fc.property(anyReport, fc.constantFrom('report' as const, 'record' as const), (report, reading) => {
      const span = yearSpan(report.events)
      if (!span) return
      for (const { year, events } of timelineBins(report.events, reading, span))
        expect(new Set(events)).toEqual(new Set(match(report, { ...noFilters, years: { from: year, to: year, withUndated: false } }, reading)))
    }),
  )
})

test('a wider span of years never loses an event', () => {
  fc.assert(
    fc.property(anyReport, fc.integer({ min: 1990, max: 2020 }), fc.nat(10), fc.nat(10), (report, from, length, more) => {
      const narrow = match(report, { ...noFilters, years: { from, to: from + length, withUndated: false } }, 'record')
      const wide = match(report, { ...noFilters, years: { from: from - more, to: from + length + more, withUndated: false } }, 'record')
      for (const event of narrow) expect(wide).toContain(event)
    }),
  )
})

test('events come in order of time, those without a year last', () => {
  fc.assert(
    fc.property(reportAndAddress, ({ report, address }) => {
      const dates = match(report, address, address.claims).map((event) => dateOf(event, address.claims))
      const known = dates.map((date) => (date?.hasYear ? (date.first ?? '') : '~'))
      expect(known).toEqual([...known].sort())
    }),
  )
})

test('as the report says, nothing of the record is used', () => {
  fc.assert(
    fc.property(reportAndAddress, ({ report, address }) => {
      const bare = { ...report, events: report.events.map((event) => ({ ...event, record: null })) }
      expect(match(bare, address, 'report').map(({ id }) => id)).toEqual(match(report, address, 'report').map(({ id }) => id))
      expect(tally(bare, address, 'report')).toEqual(tally(report, address, 'report'))
    }),
  )
})

test.each([
  ['2008', 2008, 2008],
  ['2004-2011', 2004, 2011],
  ['2004–2011', 2004, 2011],
  ['-2003', null, 2003],
  ['2009-', 2009, null],
])('years=%s are from %s to %s', (written, from, to) => {
  const [report] = fc.sample(anyReport, 1)
  expect(facets.years.parse((key) => (key === 'years' ? written : null), report!).value).toMatchObject({ from, to })
})
