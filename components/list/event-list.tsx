'use client'

import { ListAddress } from '@/components/atlas/event-link'
import type { Voice } from '@/components/language/voice'
import { placeNumbers } from '@/components/map/place-numbers'
import type { Address } from '@/data/address/parameters'
import { markerPlaceOf } from '@/data/queries/reading'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import { EventRow } from './event-row'

interface EventListProps {
  readonly events: readonly SpokenEvent[]
  /** The events on the map, whose places are numbered. */
  readonly mapped: readonly SpokenEvent[]
  readonly report: SpokenReport
  readonly address: Address
  readonly voice: Voice
}

/** The events in order of time, each a link to its details. The map's equal for those who do not see it. */
export function EventList({ events, mapped, report, address, voice }: EventListProps) {
  const numbers = placeNumbers(mapped, address.claims, report)
  return (
    <ListAddress value={address}>
      <ol className="list" id="list">
        {events.map((event) => (
          <EventRow key={event.id} event={event} number={numbers.get(markerPlaceOf(event, address.claims, report) ?? '')} report={report} reading={address.claims} voice={voice} />
        ))}
      </ol>
    </ListAddress>
  )
}
