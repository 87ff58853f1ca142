import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { paths } from '@/data/address/href'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import { EventItem } from './event-item'

/** Events on a page of their own place, body or paragraph: each leads to its page. */
export function PlainList({ events, report, voice }: { readonly events: readonly SpokenEvent[]; readonly report: SpokenReport; readonly voice: Voice }) {
  const to = paths(voice.language, report.slug)
  return (
    <ol className="list plain-items">
      {events.map((event) => (
        <li key={event.id} data-event={event.id}>
          <EventItem
            event={event}
            report={report}
            reading="record"
            voice={voice}
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
