import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { placeNumbers } from '@/components/map/place-numbers'
import { paths } from '@/data/address/href'
import { fill } from '@/data/languages/say'
import { markerPlaceOf } from '@/data/queries/reading'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import { EventItem } from './event-item'

interface PlainListProps {
  readonly events: readonly SpokenEvent[]
  /** The events on the page's map, whose places are numbered; these, where it has no others. */
  readonly mapped?: readonly SpokenEvent[]
  readonly report: SpokenReport
  readonly voice: Voice
}

/** Events on a page of their own place, body or paragraph: each leads to its page and to its paragraphs. */
export function PlainList({ events, mapped = events, report, voice }: PlainListProps) {
  const numbers = placeNumbers(mapped, 'record', report)
  const to = paths(voice.language, report.slug)
  return (
    <ol className="list plain-items">
      {events.map((event) => (
        <li key={event.id} data-event={event.id}>
          <EventItem
            event={event}
            number={numbers.get(markerPlaceOf(event, 'record', report) ?? '')}
            report={report}
            reading="record"
            voice={voice}
            cites={event.paragraphs.map((number) => (
              <a key={number} className="paragraph-link" href={to.paragraph(number)} aria-label={fill(voice.phrases.event.paragraph, { n: number })}>
                {`¶${number}`}
              </a>
            ))}
            title={
              <a href={to.event(event.id)}>
                <Spoken text={event.title} />
              </a>
            }
          />
        </li>
      ))}
    </ol>
  )
}
