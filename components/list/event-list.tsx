'use client'

import { AddressLink } from '@/components/atlas/address-link'
import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import type { Address } from '@/data/address/parameters'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import { EventItem } from './event-item'

interface EventListProps {
  readonly events: readonly SpokenEvent[]
  readonly report: SpokenReport
  readonly address: Address
  readonly voice: Voice
}

/** The events in order of time, each a link to its details. The map's equal for those who do not see it. */
export function EventList({ events, report, address, voice }: EventListProps) {
  return (
    <ol className="list" id="list">
      {events.map((event) => (
        <li key={event.id} data-event={event.id}>
          <EventItem
            event={event}
            report={report}
            reading={address.claims}
            voice={voice}
            title={
              <AddressLink to={{ ...address, event: event.id }}>
                <Spoken text={event.title} />
              </AddressLink>
            }
          />
        </li>
      ))}
    </ol>
  )
}
