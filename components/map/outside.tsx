'use client'

import { AddressLink } from '@/components/atlas/address-link'
import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import type { Address } from '@/data/address/parameters'
import { markerPlaceOf } from '@/data/queries/reading'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'

interface OutsideProps {
  readonly places: readonly string[]
  readonly report: SpokenReport
  readonly events: readonly SpokenEvent[]
  readonly address: Address
  readonly voice: Voice
}

/** Far-off places that the map's first view leaves outside: named, so that none is lost. */
export function Outside({ places, report, events, address, voice }: OutsideProps) {
  if (places.length === 0) return null
  return (
    <p className="outside">
      {voice.phrases.map.outside}{' '}
      {places.map((id) => (
        <AddressLink key={id} to={{ ...address, event: null, at: id }}>
          <Spoken text={report.places[id]!.name} /> <b>{events.filter((event) => markerPlaceOf(event, address.claims, report) === id).length}</b>
        </AddressLink>
      ))}
    </p>
  )
}
