import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { paths } from '@/data/address/href'
import type { Report } from '@/data/model/report'
import { speak, type SpokenText } from '@/data/model/text'
import { bodiesNamed, paragraphNames } from '@/data/queries/paragraph-subjects'
import type { Reading } from '@/data/queries/reading'
import type { SpokenReport } from '@/data/queries/spoken-report'

interface ParagraphLinksProps {
  readonly number: number
  readonly report: Report
  readonly spoken: SpokenReport
  readonly voice: Voice
  readonly reading: Reading
  /** Places that the map beside it does not show at first. */
  readonly outside: readonly string[]
}

/** Every place and body of a paragraph, whether its digest has the name or not; what other sources add is marked, and left out where only the report is read. */
export function ParagraphLinks({ number, report, spoken, voice: { phrases, language }, reading, outside }: ParagraphLinksProps) {
  const to = paths(language, report.slug)
  const markerOf = (id: string) => spoken.places[id]?.within ?? id
  const { places, bodies } = paragraphNames(spoken, number, bodiesNamed(report, number), reading)
  const line = (title: string, links: readonly { readonly href: string; readonly name: SpokenText; readonly isAdded?: boolean; readonly isOutside?: boolean }[]) =>
    links.length > 0 && (
      <p className="paragraph-links">
        <span className="quiet">{title}: </span>
        {links.map(({ href, name, isAdded, isOutside }, index) => (
          <span key={href}>
            {index > 0 && ', '}
            <a href={href}>
              <Spoken text={name} />
            </a>
            {isAdded && <span className="quiet"> ({phrases.event.added})</span>}
            {isOutside && <span className="quiet"> ({phrases.reading.outside})</span>}
          </span>
        ))}
      </p>
    )
  return (
    <>
      {line(phrases.reading.places, places.map(({ id, isAdded }) => ({ href: to.place(id), name: speak(report.places.get(id)!.name, language), isAdded, isOutside: outside.includes(markerOf(id)) })))}
      {line(phrases.reading.bodies, bodies.map((id) => ({ href: to.body(id), name: speak(report.bodies.get(id)!.short, language) })))}
    </>
  )
}
