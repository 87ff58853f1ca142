'use client'

import { useState, type ReactNode, type Ref } from 'react'
import { EventDetails } from '@/components/event/event-details'
import { Neighbours } from '@/components/event/neighbours'
import type { Voice } from '@/components/language/voice'
import { EmptyList } from '@/components/list/empty-list'
import { EventList } from '@/components/list/event-list'
import { TallyLine } from '@/components/list/tally-line'
import { GroupLinks } from '@/components/members/group-links'
import { PlaceHeading } from '@/components/place/place-heading'
import { Arrow } from '@/components/ui/arrow'
import { addressQuery, paths } from '@/data/address/href'
import type { Address } from '@/data/address/parameters'
import { facets, noFilters, isFiltered } from '@/data/filters'
import type { Tally } from '@/data/filters/counts'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import { AddressLink, drawAddressLink } from './address-link'

interface PanelProps {
  readonly ref: Ref<HTMLDivElement>
  readonly report: SpokenReport
  readonly address: Address
  readonly events: readonly SpokenEvent[]
  readonly tally: Tally
  readonly chosenEvent: SpokenEvent | null
  readonly voice: Voice
  /** What can be done with all of it. */
  readonly children: ReactNode
}

/** Beside the map: the counts, and below them the events, those of a place, or one event in full. */
export function Panel({ ref, report, address, events, tally, chosenEvent, voice, children }: PanelProps) {
  const { phrases } = voice
  const { at, claims } = address
  /** What was chosen when the filters were last cleared. */
  const [cleared, setCleared] = useState<Address | null>(null)
  if (cleared && isFiltered(address)) setCleared(null)
  const here = at === null ? events : events.filter((event) => facets.place.leaves([at], event, claims, report))
  const only = at !== null && here.length === 1 ? here[0]! : null
  const shown = chosenEvent ?? only
  return (
    <section className="panel" id="events" aria-label={phrases.list.label} ref={ref}>
      <div className="panel-head" tabIndex={-1}>
        <TallyLine tally={tally} voice={voice} />
        {isFiltered(address) && (
          <AddressLink className="clear" to={{ ...address, ...noFilters, event: null, at: null }} onGone={() => setCleared(address)}>
            {phrases.filters.clear}
          </AddressLink>
        )}
        {cleared && (
          <p className="quiet">
            {phrases.filters.cleared}{' '}
            <AddressLink className="clear" to={cleared}>
              {phrases.filters.undo}
            </AddressLink>
          </p>
        )}
      </div>
      {(shown ?? at) !== null && (
        <AddressLink className="back" to={chosenEvent && at !== null && here.length > 1 ? { ...address, event: null } : { ...address, event: null, at: null }}>
          <Arrow to="left" /> {chosenEvent && at !== null && here.length > 1 ? report.places[at]!.name.words : phrases.event.back}
        </AddressLink>
      )}
      {shown ? (
        <EventDetails event={shown} report={report} reading={claims} voice={voice}>
          <p className="details-links">
            <a href={paths(voice.language, report.slug).event(shown.id)}>{phrases.event.page}</a>
          </p>
          <GroupLinks event={shown} report={report} voice={voice} link={(id, children) => <AddressLink to={{ ...address, members: [id] }}>{children}</AddressLink>} />
          <Neighbours event={shown} events={events} reading={claims} voice={voice} link={(id, children) => <AddressLink to={{ ...address, event: id, at: null }}>{children}</AddressLink>} />
        </EventDetails>
      ) : (
        <>
          {at !== null && <PlaceHeading place={report.places[at]!} count={here.length} report={report} voice={voice} />}
          {here.length > 0 ? <EventList events={here} mapped={events} report={report} address={address} voice={voice} /> : <EmptyList report={report} address={address} voice={voice} link={drawAddressLink} />}
        </>
      )}
      <p className="details-links">
        <a href={`${paths(voice.language, report.slug).data}${addressQuery(address)}#cite`}>{phrases.list.cite}</a>
      </p>
      {children}
    </section>
  )
}
