'use client'

import { memo } from 'react'
import { EventLink } from '@/components/atlas/event-link'
import { Spoken } from '@/components/language/spoken'
import { EventItem, type EventItemProps } from './event-item'

/** A row of the list, drawn once: only its link follows the address. */
export const EventRow = memo(function EventRow({ event, ...rest }: Omit<EventItemProps, 'title' | 'isShort'>) {
  return (
    <li data-event={event.id}>
      <EventItem
        event={event}
        title={
          <EventLink event={event.id}>
            <Spoken text={event.title} />
          </EventLink>
        }
        {...rest}
      />
    </li>
  )
})
