import { expect, test } from 'vitest'
import { languages } from '@/data/languages'
import { findReport } from '@/data/reports'
import { howInvolved } from './how-involved'
import { speakReport } from './speak-report'

const report = speakReport(findReport('kazakhstan-counter-terrorism')!, 'en', languages.en.dates)

test.each([
  ['cica-summit-2002', 'kaz', 'claim'],
  // "Who attended was not checked state by state."
  ['cica-summit-2002', 'chn', 'member'],
  ['cica-summit-2006', 'kor', 'member'],
  ['rats-2004', 'kaz', 'member'],
  // The Council of 2005, which makes up the committee.
  ['ctc-almaty-2005', 'tza', 'member'],
  // Took part, and the sources say so.
  ['kaspii-antiterror-2005', 'rus', 'record'],
  ['interaction-2009', 'arm', 'record'],
  ['un-strategy-almaty-2011', 'nor', 'record'],
] as const)('%s concerns %s: %s', (id, state, how) => {
  expect(howInvolved(report, report.events.find((event) => event.id === id)!, state)).toBe(how)
})
