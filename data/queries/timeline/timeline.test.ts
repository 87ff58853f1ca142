import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyAddress } from '@/data/address/any-address'
import { laneBodies } from '@/data/address/lane-bodies'
import { facets, noFilters } from '@/data/filters'
import { match } from '@/data/filters/match'
import { matchActs } from '@/data/filters/match-acts'
import { languages } from '@/data/languages'
import { readWhen } from '@/data/model/when'
import { findReport, reports } from '@/data/reports'
import { anyReport } from '../any-report'
import { statesDuring } from '../groups'
import { dateOf, namedBodiesOf } from '../reading'
import { speakReport } from '../speak-report'
import { speakWhen } from '../speak-when'
import type { SpokenReport } from '../spoken-report'
import { axisOf, type Axis } from './axis-of'
import { barOf } from './bars-of'
import { fractionAfter, fractionOf } from './fraction-of'
import { lanesOf } from './lanes-of'
import { marksOf, withoutYear } from './marks-of'
import { memberLane } from './member-lane'
import { packRows } from './pack-rows'
import { ticksOf } from './ticks-of'
import { timelineActs } from './timeline-act'

const room = { letter: 0.008, most: 40, least: 0.05, sign: 0.02 }
const when = (edtf: string) => speakWhen(readWhen(edtf), languages.en.dates)
const axis: Axis = { from: 2000, to: 2010 }
const reportAndAddress = anyReport.chain((report) => anyAddress(report).map((address) => ({ report, address })))
const firstReport = findReport(reports[0]!.slug)!
const inEveryReport = (check: (report: SpokenReport, slug: string) => void) => reports.forEach(({ slug }) => check(speakReport(findReport(slug)!, 'en', languages.en.dates), slug))

describe('a day on the axis', () => {
  test('lies where the year has come to, in leap years too', () => {
    expect(fractionOf('2001-01-01')).toBe(2001)
    expect(fractionOf('2001-07-02')).toBeCloseTo(2001 + 182 / 365)
    expect(fractionOf('2004-12-31')).toBeCloseTo(2004 + 365 / 366)
    expect(fractionAfter('2004-12-31')).toBe(2005)
    expect(fractionAfter('9999-12-31')).toBe(10000)
    expect(fractionOf('0045-03-01')).toBeCloseTo(45 + 59 / 365)
  })

  test('later days lie further on', () => {
    const anyDay = fc.date({ min: new Date('0100-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        if (a < b) expect(fractionOf(a)).toBeLessThan(fractionOf(b))
        expect(fractionAfter(a)).toBeGreaterThan(fractionOf(a))
        expect(fractionAfter(a) - fractionOf(a)).toBeLessThan(1 / 364)
      }),
    )
  })
})

describe('the bar of a date', () => {
  test.each([
    ['2005-08', 2005 + 212 / 365, 2005 + 243 / 365, {}],
    ['2005', 2005, 2006, {}],
    ['2001/2003', 2001, 2004, {}],
    ['2005-08-16', 2005 + 227 / 365, 2005 + 228 / 365, { isExact: true }],
    ['2005-08-16/2005-08-19', 2005 + 227 / 365, 2005 + 231 / 365, { isExact: true }],
    ['2005-08~', 2005 + 212 / 365, 2005 + 243 / 365, { isSoft: true }],
    ['2005?', 2005, 2006, { isSoft: true }],
    ['2004-01-01/..', 2004, 2010, { isOpen: { before: false, after: true } }],
    ['../2004', 2000, 2005, { isOpen: { before: true, after: false } }],
    ['1998/2002', 2000, 2003, { isCut: { before: true, after: false } }],
    ['2008/2012', 2008, 2010, { isCut: { before: false, after: true } }],
  ])('%s is as long as it is vague', (edtf, from, to, marked) => {
    const none = { before: false, after: false }
    const bar = barOf(when(edtf), 'claim', axis)
    expect(bar).toMatchObject({ isExact: false, isSoft: false, isOpen: none, isCut: none, ...marked, says: 'claim' })
    expect(bar!.from).toBeCloseTo(from)
    expect(bar!.to).toBeCloseTo(to)
  })

  test('there is none for a date without a year or off the axis', () => {
    for (const edtf of ['XXXX-06-24', '1999', '2010', '1999-12-31', '../1999']) expect(barOf(when(edtf), 'claim', axis)).toBeNull()
    expect(barOf(null, 'claim', axis)).toBeNull()
  })

  test('contains every day that the date may mean, as far as the axis goes, and no other', () => {
    const anyDay = fc.date({ min: new Date('1998-01-01T00:00:00Z'), max: new Date('2012-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    const anyEdtf = fc.oneof(
      anyDay,
      anyDay.map((day) => day.slice(0, 7)),
      anyDay.map((day) => `${day.slice(0, 4)}~`),
      fc.tuple(anyDay, anyDay).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
      anyDay.map((day) => `${day}/..`),
      anyDay.map((day) => `../${day}`),
    )
    fc.assert(
      fc.property(anyEdtf, anyDay, (edtf, day) => {
        const date = when(edtf)
        const isMeant = (date.first ?? '0000') <= day && day <= (date.last ?? '9999')
        const isOnAxis = day >= '2000-01-01' && day <= '2009-12-31'
        const bar = barOf(date, 'claim', axis)
        const isIn = bar !== null && bar.from <= fractionOf(day) && fractionAfter(day) <= bar.to
        expect(isIn).toBe(isMeant && isOnAxis)
        if (bar) expect(bar.from >= axis.from && bar.to <= axis.to && bar.from < bar.to).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

test('packed rows: none overlaps another in its row, and no row is empty', () => {
  const anyStretch = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 30 })).map(([from, length]) => ({ from, to: from + length }))
  fc.assert(
    fc.property(fc.array(anyStretch), (stretches) => {
      const rows = packRows(stretches)
      stretches.forEach((a, i) => stretches.forEach((b, j) => i < j && rows[i] === rows[j] && expect(a.to <= b.from || b.to <= a.from).toBe(true)))
      expect([...new Set(rows)].sort((a, b) => a - b)).toEqual([...new Set(rows)].map((_, index) => index))
    }),
  )
})

test('a row is used again as soon as it is free', () => {
  const at = (from: number, to: number) => ({ from, to })
  expect(packRows([at(0, 4), at(1, 2), at(2, 6), at(4, 5), at(3, 9)])).toEqual([0, 1, 1, 0, 2])
})

describe('the axis', () => {
  const axisFor = (report: SpokenReport, query: string) => axisOf(report, report.events, facets.years.parse((key) => (key === 'years' ? query : null), report).value)

  test('covers what is dated; chosen years are drawn alone, and never thousands of nothing', () => {
    const report = speakReport(firstReport, 'en', languages.en.dates)
    expect(axisFor(report, '')).toEqual({ from: 1999, to: 2012 })
    expect(axisFor(report, '2004-2006')).toEqual({ from: 2004, to: 2007 })
    expect(axisFor(report, '2006')).toEqual({ from: 2006, to: 2007 })
    expect(axisFor(report, '2009-')).toEqual({ from: 2009, to: 2012 })
    expect(axisFor(report, '-2003')).toEqual({ from: 1999, to: 2004 })
    expect(axisFor(report, '1000')).toEqual({ from: 1000, to: 1001 })
    const all = axisFor(report, '1-2999')!
    expect(all.to - all.from).toBeLessThan(200)
    // After the last event there are memberships still.
    expect(axisFor(report, '2015-')!.to).toBeGreaterThan(2020)
  })

  test('is null where nothing has a year', () => {
    const report = speakReport(firstReport, 'en', languages.en.dates)
    expect(axisOf(report, [], facets.years.none)).toBeNull()
  })

  test('has a tick for each year, or for every so many, and for months where it is short', () => {
    expect(ticksOf({ from: 1999, to: 2012 }).map(({ at }) => at)).toEqual([1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011])
    expect(ticksOf({ from: 1949, to: 2026 }).map(({ at }) => at)).toEqual([1950, 1955, 1960, 1965, 1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025])
    const months = ticksOf({ from: 2004, to: 2005 })
    expect(months).toHaveLength(12)
    expect(months[2]).toMatchObject({ month: 3, at: fractionOf('2004-03-01') })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2900 }), fc.integer({ min: 1, max: 900 }), (from, years) => {
        const ticks = ticksOf({ from, to: from + years })
        expect(ticks.every(({ at }) => at >= from && at < from + years)).toBe(true)
        expect(ticks.filter(({ month }) => month === undefined).length).toBeLessThanOrEqual(17)
      }),
    )
  })
})

describe('the lanes', () => {
  const lanesFor = ({ report, address }: { report: SpokenReport; address: Parameters<typeof laneBodies>[1] }) => {
    const events = match(report, address, address.claims)
    const axis = axisOf(report, report.events, address.years)
    return { events, axis, lanes: axis && lanesOf({ report, events, acts: [], reading: address.claims, axis, room, wanted: laneBodies(report, address) }) }
  }

  test('nothing is lost: what has a mark and what has no year are together what the filters leave', () => {
    fc.assert(
      fc.property(reportAndAddress, ({ report, address }) => {
        const { events, lanes } = lanesFor({ report, address })
        const marked = new Set((lanes ?? []).flatMap(({ marks }) => marks.map(({ item }) => item.id)))
        const undated = withoutYear(events, address.claims).map(({ id }) => id)
        expect(undated.filter((id) => marked.has(id))).toEqual([])
        expect([...new Set([...marked, ...undated])].sort()).toEqual(events.map(({ id }) => id).sort())
      }),
      { numRuns: 300 },
    )
  })

  test('a dated event stands in the lane of each body that is named with it, and in no other, once', () => {
    fc.assert(
      fc.property(reportAndAddress, ({ report, address }) => {
        const { events, lanes } = lanesFor({ report, address })
        for (const event of events.filter((each) => dateOf(each, address.claims)?.hasYear)) {
          const inLanes = lanes!.flatMap(({ body, marks }) => marks.filter(({ item }) => item.id === event.id).map(() => body))
          const named = namedBodiesOf(event, address.claims)
          expect([...inLanes].sort()).toEqual(named.length > 0 ? [...named].sort() : [null])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('marks lie on the axis with their bars, in order of time; in no row does one stand upon another', () => {
    fc.assert(
      fc.property(reportAndAddress, ({ report, address }) => {
        const { axis, lanes } = lanesFor({ report, address })
        for (const { marks } of lanes ?? []) {
          for (const { bars, room } of marks) {
            expect(bars.length).toBeGreaterThan(0)
            for (const bar of bars) expect(axis!.from <= room.from && room.from <= bar.from && bar.from < bar.to && bar.to <= room.to && room.to <= axis!.to + 1e-9).toBe(true)
            if (address.claims === 'report') expect(bars.every(({ says }) => says === 'claim')).toBe(true)
          }
          marks.forEach((a, i) => marks.forEach((b, j) => i < j && a.row === b.row && expect(a.room.to <= b.room.from || b.room.to <= a.room.from).toBe(true)))
          const starts = marks.map(({ item }) => dateOf(item, address.claims)?.first ?? '')
          expect(starts).toEqual([...starts].sort())
        }
      }),
      { numRuns: 300 },
    )
  })

  test('an organ stands right below what it is an organ of, or another of its organs', () => {
    inEveryReport((report) => {
      const { lanes } = lanesFor({ report, address: { ...noFilters, claims: 'record', members: null, event: null, at: null, map: null } })
      lanes!.forEach(({ body, depth }, index) => {
        const parent = body === null ? null : (report.bodies[body]?.parent ?? null)
        if (parent === null) return expect(depth).toBe(0)
        const above = lanes!.slice(0, index).findLast((lane) => lane.depth < depth)
        expect(above).toMatchObject({ body: parent, depth: depth - 1 })
      })
      expect(lanes!.length).toBeGreaterThan(2)
      // Those that only have members have a lane too.
      for (const { id, kind } of Object.values(report.groups)) if (kind === 'body') expect(lanes!.map(({ body }) => body)).toContain(id)
    })
  })
})

describe('memberships along the axis', () => {
  test('the steps leave no gap, and count whom the map shades on a day', () => {
    inEveryReport((report) => {
      for (const group of Object.values(report.groups)) {
        const axis = { from: 1995, to: 2015 }
        const lane = memberLane(report, group, axis)
        if (!lane) continue
        expect(lane.steps[0]!.from).toBe(axis.from)
        expect(lane.steps.at(-1)!.to).toBe(axis.to)
        lane.steps.slice(1).forEach((step, index) => expect(step.from).toBe(lane.steps[index]!.to))
        for (const { sure, most } of lane.steps) expect(sure <= most && most <= lane.highest).toBe(true)
        for (const year of [1998, 2004, 2010]) {
          const day = `${year}-07-02`
          const at = fractionOf(day)
          const step = lane.steps.find(({ from, to }) => from <= at && fractionAfter(day) <= to)!
          const there = statesDuring(report, group, [{ first: day, last: day }]).filter(({ standing, form }) => (standing === lane.standing && form !== 'beside') || (lane.standing !== 'member' && standing === lane.standing))
          expect(step.most, `${group.id} on ${day}`).toBe(there.length)
          expect(step.sure).toBeLessThanOrEqual(there.filter(({ certainty }) => certainty === 'sure').length)
        }
      }
    })
  })

  test('who came and who went is told by date; a choice of states leaves only theirs', () => {
    const report = speakReport(firstReport, 'en', languages.en.dates)
    const csto = report.groups.csto!
    const lane = memberLane(report, csto, { from: 2004, to: 2013 })!
    expect(lane.changes.map(({ what, when, states }) => `${what} ${when.words} ${states.join()}`)).toEqual(['joined 23 June 2006 uzb', 'left 28 June 2012 uzb'])
    expect(memberLane(report, report.groups.nato!, { from: 1998, to: 2011 })!.changes.map(({ when, states }) => `${when.words} ${states.length}`)).toEqual(['12 March 1999 3', '29 March 2004 7', '1 April 2009 2'])
    expect(memberLane(report, csto, { from: 2004, to: 2013 }, ['kaz'])!).toMatchObject({ changes: [], highest: 1, counts: [] })
    expect(memberLane(report, csto, { from: 2004, to: 2013 }, ['fra'])).toBeNull()
    // Those of the Global Initiative are partners, and none of them a member.
    expect(memberLane(report, report.groups.gicnt!, { from: 2004, to: 2013 })!.standing).toBe('partner')
  })

  test('a set of partners has no time', () => {
    inEveryReport((report) => {
      for (const group of Object.values(report.groups)) if (group.kind === 'set') expect(memberLane(report, group, { from: 1990, to: 2020 })).toBeNull()
    })
  })
})

describe('the acts', () => {
  const report = firstReport
  const spoken = speakReport(report, 'en', languages.en.dates)
  const acts = timelineActs(report, 'en', languages.en.dates)
  const left = (filters: Partial<typeof noFilters>, reading: 'report' | 'record' = 'record') => {
    const { kind = [], place = [], state = [] } = filters
    return matchActs(acts, { ...noFilters, ...filters }, reading, match(spoken, { ...noFilters, kind, place, state }, reading)).map(({ id }) => id)
  }

  test('without a filter all are left, dated or not', () => {
    expect(left({}).sort()).toEqual(report.acts.map(({ id }) => id).sort())
    const marked = marksOf(acts, 'record', { from: 1999, to: 2012 }, room).map(({ item }) => item.id)
    expect([...marked, ...withoutYear(acts, 'record').map(({ id }) => id)].sort()).toEqual(report.acts.map(({ id }) => id).sort())
  })

  test('a date that is not verified is no date', () => {
    expect(acts.find(({ id }) => id === 'sco-training-agreement')!.record).toBeNull()
  })

  test('years, bodies and words are asked of the act; an organ counts for its parent', () => {
    const inYears = (from: number, to: number, withUndated = false) => left({ years: { from, to, withUndated } })
    expect(inYears(2004, 2005)).toEqual(expect.arrayContaining(['cica-confidence-catalogue', 'sua-protocol-2005']))
    expect(inYears(2004, 2005)).not.toContain('criminal-code')
    expect(inYears(2004, 2005, true)).toContain('criminal-code')
    expect(left({ body: ['un'] })).toEqual(expect.arrayContaining(['security-council-resolution', 'un-counter-terrorism-strategy']))
    expect(left({ body: ['osce'] })).toEqual(['osce-astana-declaration-2010'])
    expect(left({ q: 'договор СНГ' })).toContain('cis-counter-terrorism-treaty')
  })

  test('kind, place and state are asked of the event at which an act was made', () => {
    const made = new Map(report.acts.map(({ id, event }) => [id, event]))
    const laws = left({ kind: ['law'] })
    expect(laws).toContain('amending-law-2010')
    for (const id of laws) expect(spoken.events.find((event) => event.id === made.get(id))?.kind).toBe('law')
  })

  test('as the report says: a date of other sources alone is none', () => {
    const undated = withoutYear(acts, 'report').map(({ id }) => id)
    expect(undated).toContain('sco-convention')
    expect(withoutYear(acts, 'record').map(({ id }) => id)).not.toContain('sco-convention')
  })
})
