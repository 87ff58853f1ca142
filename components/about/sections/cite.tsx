import { CiteLine } from '@/components/share/cite-box'
import { plainAddress } from '@/data/address/parameters'
import type { Cited } from '@/data/formats/citations/cited'
import type { AboutSection } from '../about-section'

/** How to name the map, a paragraph and an event in a text of one's own. */
export const cite: AboutSection = {
  id: 'cite',
  title: (phrases) => phrases.cite.title,
  body: ({ report, spoken, language, origin, today }) => {
    const words = language.phrases.about.cite
    const [paragraph] = report.paragraphs
    const [event] = report.events
    const cited: readonly (readonly [string, Cited])[] = [
      [words.map, { kind: 'map', address: plainAddress }],
      ...(paragraph ? [[words.paragraph, { kind: 'paragraph', paragraph: paragraph.number }] as const] : []),
      ...(event ? [[words.event, { kind: 'event', event: event.id }] as const] : []),
    ]
    return (
      <>
        <p>{words.intro}</p>
        {cited.map(([title, each]) => (
          <div key={title}>
            <h3>{title}</h3>
            <CiteLine cited={each} scene={{ report, spoken, language, origin }} accessed={today} />
          </div>
        ))}
      </>
    )
  },
}
