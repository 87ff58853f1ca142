import { describe, expect, it } from 'vitest'
import { languages } from '@/data/languages'
import { findReport } from '@/data/reports'
import { litStates, paragraphSubjects } from './paragraph-subjects'
import type { Reading } from './reading'
import { speakReport } from './speak-report'

const report = findReport('kazakhstan-counter-terrorism')!
const spoken = speakReport(report, 'en', languages.en.dates)
const read = (reading: Reading) => paragraphSubjects(spoken, new Map(report.paragraphs.map(({ number }) => [number, litStates(report, spoken, number, reading)])), reading)
const subjects = read('record')
const claimed = read('report')
const statesOf = (number: number, all = subjects) => [...all.find((subject) => subject.number === number)!.states].sort()
const partnersOf = (set: string) => report.partners.filter((partner) => partner.set === set).map(({ state }) => state)

describe('the states of a paragraph', () => {
  it.each([
    [19, 'training-partners'],
    [33, 'gicnt-initial-partners'],
    [37, 'gicnt-co-chairs'],
    [38, 'joint-plan-adopters'],
  ])('of ¶%i are those of its set %s', (number, set) => expect(statesOf(number)).toEqual(expect.arrayContaining(partnersOf(set))))

  it('are those of a body whose states it speaks of, at the time of its events', () => {
    // The CIS in 2000 and 2005: Georgia had not left, Turkmenistan became an associate.
    expect(statesOf(12)).toEqual(['arm', 'aze', 'blr', 'geo', 'kaz', 'kgz', 'mda', 'rus', 'tjk', 'tkm', 'ukr', 'uzb'])
    // The OSCE with its partners, 2010: 56 and 12.
    expect(statesOf(28)).toHaveLength(68)
    expect(statesOf(28)).toEqual(expect.arrayContaining(['usa', 'uzb', 'afg', 'jpn']))
  })

  it('are, where it speaks of no set, those of the bodies that it names at the time of its events', () => {
    expect(statesOf(30)).toEqual(expect.arrayContaining(['usa', 'tur', 'che', 'uzb']))
    expect(statesOf(31)).toEqual(['arm', 'blr', 'kaz', 'kgz', 'rus', 'tjk', 'uzb'])
    // A set comes before the body: two co-chairs, not every partner.
    expect(statesOf(37)).toEqual(['rus', 'usa'])
  })

  it('are those of a body at the time of its own events, whatever else is told beside them', () => {
    // Abu Dhabi, September 2010: those who had joined GICNT by June of that year, beside a summit of April.
    expect(statesOf(35)).toEqual(expect.arrayContaining(['are', 'arg', 'mex', 'sgp']))
  })

  it('are none of a body’s where no event says when', () => {
    for (const number of [3, 21]) expect(statesOf(number), `¶${number}`).toEqual([])
  })

  it('are lit for a reason each: as those of a group, or as named for an event', () => {
    expect(litStates(report, spoken, 13, 'record').map(({ group }) => group?.id ?? null)).toEqual(['cis', null])
    expect(litStates(report, spoken, 33, 'record').map(({ group, states }) => [group?.id ?? null, states.length])).toEqual([['gicnt-initial-partners', 13], ['gicnt', 19], [null, 13]])
  })

  it('are, as the report says, those that it names', () => {
    expect(statesOf(38, claimed)).toEqual(['kaz', 'tkm'])
    expect(statesOf(33, claimed)).toHaveLength(13)
    for (const number of [8, 11, 18, 21]) expect(statesOf(number, claimed), `¶${number}`).toEqual([])
    expect(claimed.find(({ number }) => number === 12)!.places).toEqual(['kazakhstan'])
    expect(subjects.find(({ number }) => number === 12)!.places).toEqual(['moscow', 'aktau'])
  })

  it('are none where it speaks of no state, set or body with members', () => {
    for (const number of [1, 2, 9, 20, 39]) expect(statesOf(number), `¶${number}`).toEqual([])
  })
})
