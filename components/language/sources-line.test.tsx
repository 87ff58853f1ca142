import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { BodyFacts } from '@/components/body/body-facts'
import { BodyMembers } from '@/components/members/body-members'
import { PlaceFacts } from '@/components/place/place-facts'
import { paths } from '@/data/address/href'
import { languages } from '@/data/languages'
import { languageCodes } from '@/data/languages/codes'
import { isShown } from '@/data/model/certainty'
import { speakReport } from '@/data/queries/speak-report'
import { findReport } from '@/data/reports'

const report = findReport('kazakhstan-counter-terrorism')!

describe.each(languageCodes)('what facts rest on, in %s', (code) => {
  const { phrases, plural, dates } = languages[code]
  const voice = { language: code, phrases, plural }
  const to = paths(code, report.slug)
  const spoken = speakReport(report, code, dates)

  test('a body names the sources of what the report does not say, and how sure it is', () => {
    for (const body of report.bodies.values()) {
      const html = renderToStaticMarkup(<BodyFacts body={body} report={report} voice={voice} dates={dates} />)
      const shown = [body.founded ? body.founded_certainty : null, body.seat ? body.seat_certainty : null].filter((certainty) => isShown(certainty))
      for (const certainty of shown) expect(html, body.id).toContain(phrases.certainty[certainty])
      for (const id of shown.length > 0 || body.note ? body.sources : []) expect(html, body.id).toContain(`href="${to.source(id)}"`)
    }
  })

  test('a place names its sources and how sure its point is', () => {
    for (const place of report.places.values()) {
      const html = renderToStaticMarkup(<PlaceFacts place={place} report={report} voice={voice} dates={dates} />)
      for (const id of place.sources) expect(html, place.id).toContain(`href="${to.source(id)}"`)
      expect(html, place.id).toContain(phrases.certainty[place.certainty as 'sure' | 'probable'])
    }
  })

  test('a name of a place that no document bears out is not shown', () => {
    const place = report.places.get('matybulak-range')!
    expect(renderToStaticMarkup(<PlaceFacts place={place} report={report} voice={voice} dates={dates} />)).not.toContain('Matybulaq')
  })

  test('numbers of members name their sources', () => {
    for (const { body, sources } of report.bodyCounts) {
      const html = renderToStaticMarkup(<BodyMembers body={report.bodies.get(body)!} report={report} spoken={spoken} voice={voice} dates={dates} />)
      for (const id of sources) expect(html, body).toContain(`href="${to.source(id)}"`)
    }
  })
})
