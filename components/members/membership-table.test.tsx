import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { languages } from '@/data/languages'
import { speakReport } from '@/data/queries/speak-report'
import { findReport, reports } from '@/data/reports'
import { BodyMembers } from './body-members'

const { en } = languages
const voice = { language: 'en', phrases: en.phrases, plural: en.plural } as const

describe.each(reports.map(({ slug }) => slug))('who belonged when, in %s', (slug) => {
  const report = findReport(slug)!
  const spoken = speakReport(report, 'en', en.dates)
  const draw = (id: string) => renderToStaticMarkup(<BodyMembers body={report.bodies.get(id)!} report={report} spoken={spoken} voice={voice} dates={en.dates} />)
  const rowsOf = (id: string) => report.memberships.filter(({ body }) => body === id)
  const verified = (id: string) => rowsOf(id).filter(({ certainty }) => certainty !== 'not-verified')
  const bodies = [...report.bodies.keys()].filter((id) => verified(id).length > 0)

  test.each(bodies)('%s: every state has one bar with all its memberships, and each membership a row of words', (id) => {
    const html = draw(id)
    const groups = html.split('<tbody>').slice(1)
    expect(groups).toHaveLength(new Set(verified(id).map(({ state }) => state)).size)
    for (const group of groups) {
      const state = /data-membership="[\w-]+\/(\w+)"/.exec(group)![1]
      const own = verified(id).filter((row) => row.state === state)
      expect(group.match(/<tr /g), state).toHaveLength(own.length)
      expect(group.match(/<span class="bar">/g), state).toHaveLength(1)
      expect(group.match(/class="bar-full/g), state).toHaveLength(own.length)
      expect(group.match(/class="bar-law"/g) ?? [], state).toHaveLength(own.filter(({ in_law }) => in_law?.first).length)
      expect(group.match(/>, in law /g) ?? [], state).toHaveLength(own.filter(({ in_law }) => in_law).length)
    }
  })

  test.each(bodies)('%s: the key explains every look that the bars have, and no other', (id) => {
    const [key = '', ...bars] = draw(id).split('<tbody>')
    const looks = (html: string) => [...new Set([...html.matchAll(/<i class="([^"]+)"/g)].flatMap(([, names]) => names!.split(' ')))].filter((name) => name !== 'bar-ended' && name !== 'bar-full').map((name) => (['bar-observer', 'bar-associate'].includes(name) ? 'bar-partner' : name))
    // Of a body whose every row is probable the sample has the look of a member, too.
    for (const look of looks(bars.join())) expect(looks(key), look).toContain(look)
    for (const look of looks(key)) if (look !== 'bar-member') expect(looks(bars.join()), look).toContain(look)
  })

  test('what is not verified is neither listed nor drawn, and counted as left out', () => {
    for (const id of report.bodies.keys()) {
      const leftOut = rowsOf(id).length - verified(id).length
      if (leftOut > 0 && verified(id).length > 0) expect(draw(id)).toContain(`>${leftOut} more membership`)
    }
  })
})

test('a start of which only the latest day is known does not come before the first that is known', () => {
  const report = findReport(reports[0]!.slug)!
  const html = renderToStaticMarkup(<BodyMembers body={report.bodies.get('gicnt')!} report={report} spoken={speakReport(report, 'en', en.dates)} voice={voice} dates={en.dates} />)
  const starts = [...html.matchAll(/data-start="([^"]+)"/g)].map(([, start]) => start!)
  const open = starts.findIndex((start) => start.startsWith('../'))
  expect(open).toBeGreaterThan(starts.indexOf('2006-10-30'))
})
