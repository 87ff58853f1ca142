import { expect, test } from 'vitest'
import { languages } from '@/data/languages'
import { speakReport } from '@/data/queries/speak-report'
import { findReport } from '@/data/reports'
import { parseAddress } from './parse'

const report = speakReport(findReport('kazakhstan-counter-terrorism')!, 'en', languages.en.dates)

test.each([
  ['cis-states', 'cis'],
  ['gicnt-82-partners', 'gicnt'],
  ['osce-states', 'osce'],
  ['cica-states', 'cica'],
  // It names its states itself.
  ['joint-plan-adopters', 'joint-plan-adopters'],
])('the set %s leads to %s', (set, group) => {
  const { address, refusals } = parseAddress(new URLSearchParams({ members: set }), report)
  expect(address.members).toEqual([group])
  expect(refusals).toEqual([])
})
