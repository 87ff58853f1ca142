import { Fact } from '@/components/ui/fact'
import { paths } from '@/data/address/href'
import { fill } from '@/data/languages/say'
import { speak } from '@/data/model/text'
import { readWhen } from '@/data/model/when'
import { sayWhen } from '@/data/queries/say-when'
import type { AboutSection } from '../about-section'

/** How to name the map, a paragraph and an event in a text of one's own. */
export const cite: AboutSection = {
  id: 'cite',
  title: (phrases) => phrases.cite.title,
  body: ({ report, language: { code, phrases, dates }, version, origin }) => {
    const words = phrases.about.cite
    const to = paths(code, report.slug)
    const values = {
      title: speak(report.about.title, code).words,
      publisher: speak(report.about.publisher, code).words,
      code: version,
      data: report.version,
      date: sayWhen(readWhen(report.created.slice(0, 10)), dates),
    }
    const [paragraph] = report.paragraphs
    const [event] = report.events
    return (
      <>
        <p>{words.intro}</p>
        <dl className="facts citations">
          <Fact name={words.map}>{fill(words.what, { ...values, address: `${origin}${to.atlas}` })}</Fact>
          {paragraph && <Fact name={words.paragraph}>{fill(words.part, { ...values, part: fill(phrases.event.paragraph, { n: paragraph.number }), address: `${origin}${to.paragraph(paragraph.number)}` })}</Fact>}
          {event && <Fact name={words.event}>{fill(words.part, { ...values, part: speak(event.title, code).words, address: `${origin}${to.event(event.id)}` })}</Fact>}
        </dl>
      </>
    )
  },
}
