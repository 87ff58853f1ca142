import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { paths } from '@/data/address/href'
import { languages } from '@/data/languages'
import { languageCodes } from '@/data/languages/codes'
import type { Reading } from '@/data/queries/reading'
import { speakReport } from '@/data/queries/speak-report'
import { findReport } from '@/data/reports'
import { ParagraphLinks } from './paragraph-links'

const report = findReport('kazakhstan-counter-terrorism')!

describe.each(languageCodes)('the places of a paragraph, in %s', (code) => {
  const { phrases, plural, dates } = languages[code]
  const to = paths(code, report.slug)
  const spoken = speakReport(report, code, dates)
  const draw = (number: number, reading: Reading, outside: readonly string[] = []) => renderToStaticMarkup(<ParagraphLinks number={number} report={report} spoken={spoken} voice={{ language: code, phrases, plural }} reading={reading} outside={outside} />)
  /** Ids of the places in the line of paragraph `number`, and whether each is marked as added. */
  const placesOf = (number: number, reading: Reading = 'record') => {
    const html = draw(number, reading)
    return Object.fromEntries([...report.places.keys()].flatMap((id) => {
      const [, behind] = html.split(`href="${to.place(id)}"`)
      return behind === undefined ? [] : [[id, behind.split('<a')[0]!.includes(phrases.event.added)]]
    }))
  }

  test.each([
    [6, { astana: true }],
    [12, { kazakhstan: false, moscow: true, aktau: true }],
    [13, { almaty: false, minsk: true }],
    [14, { shanghai: true }],
    [17, { moscow: true }],
    [25, { astana: true }],
    [32, { 'saint-petersburg': true }],
    [33, { rabat: false, ankara: false, astana: false }],
  ])('¶%i: %o', (number, wanted) => expect(placesOf(number)).toEqual(wanted))

  test('a place that the map does not show at first says so, and no other', () => {
    expect(draw(14, 'record', ['shanghai'])).toContain(`(${phrases.reading.outside})`)
    expect(draw(13, 'record', ['shanghai'])).not.toContain(phrases.reading.outside)
  })

  test('as the report says, none is added', () => {
    expect(placesOf(12, 'report')).toEqual({ kazakhstan: false })
    expect(placesOf(13, 'report')).toEqual({ almaty: false })
    expect(placesOf(6, 'report')).toEqual({})
  })
})
