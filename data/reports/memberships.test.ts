// What the memberships of the first report must add up to, from the data alone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { belongings, type Belonging } from '@/data/queries/belonging'
import type { When } from '@/data/model/when'
import { findReport, reports } from './index'

const report = findReport(reports[0]!.slug)!
const of = (body: string) => report.memberships.filter((row) => row.body === body)
const onDay = (body: string, day: string) => belongings(of(body), [{ first: day, last: day }])
const inYear = (body: string, year: number) => belongings(of(body), [{ first: `${year}-01-01`, last: `${year}-12-31` }])
const members = (all: readonly Belonging<When>[]) => all.filter(({ form }) => form === 'member').map(({ state }) => state)
const changed = (all: readonly Belonging<When>[]) => all.filter(({ form }) => form === 'changed').map(({ state }) => state)

describe('known totals', () => {
  it.each([
    ['osce', '2010-11-30', 56],
    ['osce', '2013-01-01', 57],
    ['nato', '2009-06-24', 28],
    ['eapc', '2009-06-24', 50],
    ['eu', '2010-06-01', 27],
    ['cica', '2002-06-04', 16],
    ['cica', '2006-06-17', 18],
    ['cica', '2012-01-01', 24],
    ['cica', '2022-10-13', 28],
    ['sco', '2001-06-15', 6],
    ['sco', '2017-06-08', 6],
    ['sco', '2017-06-09', 8],
    ['unsc', '2005-06-01', 15],
    ['unsc', '2010-06-01', 15],
    ['unsc', '2011-06-01', 15],
  ])('%s on %s: %i', (body, day, count) => {
    expect(members(onDay(body, day))).toHaveLength(count)
  })

  it('Turkmenistan went over to associate of the CIS in 2005 and did not leave', () => {
    expect(inYear('cis', 2005).find(({ state }) => state === 'tkm')).toMatchObject({ form: 'changed', changes: [{ what: 'associate', when: { edtf: '2005-08-26' } }] })
    expect(inYear('cis', 2006).find(({ state }) => state === 'tkm')).toMatchObject({ form: 'beside', standing: 'associate', changes: [] })
  })

  it('Uzbekistan is in the CSTO in 2009, out in 2013, and changes in 2006 and 2012', () => {
    expect(members(inYear('csto', 2009))).toContain('uzb')
    expect(inYear('csto', 2013).map(({ state }) => state)).not.toContain('uzb')
    expect(inYear('csto', 2006).find(({ state }) => state === 'uzb')).toMatchObject({ form: 'changed', changes: [{ what: 'joined', when: { edtf: '2006-06-23' } }] })
    expect(inYear('csto', 2012).find(({ state }) => state === 'uzb')).toMatchObject({ form: 'changed', changes: [{ what: 'left', when: { edtf: '2012-06-28' } }] })
  })

  it('Armenia is suspended, not gone, in the CSTO of 2024 and after', () => {
    expect(inYear('csto', 2024).find(({ state }) => state === 'arm')).toMatchObject({ form: 'changed', changes: [{ what: 'suspended', when: { edtf: '2024-02' } }] })
    expect(inYear('csto', 2025).find(({ state }) => state === 'arm')).toMatchObject({ form: 'changed', changes: [{ what: 'suspended' }] })
  })

  it('SCO 2004–2017: six throughout, India and Pakistan joined', () => {
    const all = belongings(of('sco'), [{ first: '2004-01-01', last: '2017-12-31' }])
    expect(members(all)).toHaveLength(6)
    expect(changed(all).sort()).toEqual(['ind', 'pak'])
  })

  it('a partner that becomes an ally was a member of the EAPC throughout', () => {
    expect(members(inYear('eapc', 2023))).toContain('fin')
  })

  it('a year is all a year may mean: who joined in 2011 was no member throughout it', () => {
    expect(inYear('cica', 2011).find(({ state }) => state === 'bhr')).toMatchObject({ form: 'changed', changes: [{ what: 'joined' }] })
    expect(members(inYear('cica', 2012))).toContain('bhr')
  })

  it('GICNT grows as it is documented: who joined within a span is only perhaps there before its end', () => {
    const counts = (year: number) => Object.fromEntries((['member', 'changed', 'beside', 'perhaps'] as const).map((form) => [form, inYear('gicnt', year).filter((one) => one.form === form).length]))
    expect(inYear('gicnt', 2005)).toEqual([])
    // Thirteen by the source's count of 31 October 2006.
    expect(counts(2006)).toEqual({ member: 0, changed: 13, beside: 0, perhaps: 4 })
    expect(counts(2007)).toEqual({ member: 13, changed: 8, beside: 0, perhaps: 26 })
    expect(counts(2010)).toEqual({ member: 43, changed: 7, beside: 0, perhaps: 3 })
    expect(counts(2017)).toEqual({ member: 53, changed: 0, beside: 0, perhaps: 0 })
  })

  it('what is not verified counts for nothing', () => {
    const states = inYear('cica', 2020).map(({ state }) => state)
    expect(of('cica').filter(({ certainty }) => certainty === 'not-verified').length).toBeGreaterThan(0)
    for (const { state } of of('cica').filter(({ certainty }) => certainty === 'not-verified')) expect(states).not.toContain(state)
  })

  it('nobody belongs at no time', () => {
    expect(belongings(of('osce'), [])).toEqual([])
  })
})

/** The same question answered the slow way: day by day. */
function askedDayByDay(body: string, state: string, year: number, all: readonly { body: string; state: string; standing: string; start: When; end: When | null; certainty: string }[]) {
  const rows = all.filter((row) => row.body === body && row.state === state && row.certainty !== 'not-verified')
  const days = Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10)).filter((day) => day.startsWith(`${year}`))
  // A body without members has partners, or whatever most of its states are, in full.
  const verified = all.filter((row) => row.body === body && row.certainty !== 'not-verified')
  const counts = [...new Set(verified.map(({ standing }) => standing))].map((standing) => [standing, verified.filter((row) => row.standing === standing).length] as const).sort(([, a], [, b]) => b - a)
  const full = counts.some(([standing]) => standing === 'member') ? 'member' : counts[0]?.[0]
  const opening = verified.map(({ start }) => start.first ?? '9').sort()[0]!
  const may = (row: (typeof rows)[number], day: string) => (row.start.first ?? opening) <= day && (row.end === null || (row.end.last ?? '9') >= day)
  const must = (row: (typeof rows)[number], day: string) => (row.start.last ?? '9') <= day && (row.end === null || (row.end.first ?? '0') >= day)
  const asMember = rows.filter(({ standing }) => standing === full)
  const suspended = rows.some((row) => row.standing === 'suspended' && days.some((day) => may(row, day)))
  if (!days.some((day) => rows.some((row) => must(row, day)))) return days.some((day) => rows.some((row) => may(row, day))) ? 'perhaps' : undefined
  if (!suspended && days.every((day) => asMember.some((row) => must(row, day)))) return 'member'
  if (suspended || days.some((day) => asMember.some((row) => must(row, day)))) return 'changed'
  return days.some((day) => rows.some((row) => may(row, day))) ? 'beside' : undefined
}

it('for any body, year and state of any report, the answer is the one found day by day', () => {
  const pairs = reports.map(({ slug }) => findReport(slug)!.memberships).flatMap((memberships) => memberships.map(({ body, state }) => ({ body, state, memberships })))
  fc.assert(
    fc.property(fc.constantFrom(...pairs), fc.integer({ min: 1985, max: 2027 }), ({ body, state, memberships }, year) => {
      const all = belongings(memberships.filter((row) => row.body === body), [{ first: `${year}-01-01`, last: `${year}-12-31` }])
      expect(all.find((one) => one.state === state)?.form).toBe(askedDayByDay(body, state, year, memberships))
    }),
    { numRuns: 400 },
  )
})
