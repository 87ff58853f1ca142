'use client'

import { memo, useMemo } from 'react'
import type { Voice } from '@/components/language/voice'
import { BorderNotes } from '@/components/map/border-notes'
import { frameOf } from '@/components/map/frame-of'
import type { Scene } from '@/components/map/layers/layer'
import { MapStage } from '@/components/map/map-stage'
import { Outside } from '@/components/map/outside'
import type { Address } from '@/data/address/parameters'
import type { ViewPoint } from '@/data/address/view-point'
import { tally } from '@/data/filters/counts'
import { match } from '@/data/filters/match'
import { fill, sayCount } from '@/data/languages/say'
import type { BorderNote } from '@/data/outlines/border-notes'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { chosenPlaceOf } from './chosen-place'

interface AtlasMapProps {
  readonly report: SpokenReport
  readonly address: Address
  readonly voice: Voice
  readonly borders: readonly BorderNote[]
  readonly hrefOf: (address: Address) => string
  readonly go: (address: Address, how?: 'push' | 'replace') => void
  /** Told where the live map stands. */
  readonly onView: (viewPoint: ViewPoint) => void
}

/** The map's side of the atlas. Kept from drawing again for anything but an address of its own: see where it is used. */
export const AtlasMap = memo(function AtlasMap({ report, address, voice, borders, hrefOf, go, onView }: AtlasMapProps) {
  const events = useMemo(() => match(report, address, address.claims), [report, address])
  const chosenPlace = chosenPlaceOf(report, address)
  const { frame, outside } = useMemo(() => frameOf(report, events, address, chosenPlace), [report, events, address, chosenPlace])
  const scene = useMemo<Scene>(
    () => ({ report, address, events, chosenPlace, voice, hrefOf, choosePlace: (at) => go({ ...address, event: null, at }) }),
    [report, address, events, chosenPlace, voice, hrefOf, go],
  )
  const counted = tally(report, address, address.claims)
  const described = fill(voice.phrases.map.described, {
    shown: sayCount(voice.phrases.counts.shown, counted.shown, voice.plural, { all: counted.all }),
    atPlace: sayCount(voice.phrases.counts.atPlace, counted.atPlace, voice.plural),
  })
  return (
    <>
      <MapStage scene={scene} frame={frame} description={described} onView={onView} onMove={(map) => go({ ...address, map }, 'replace')} onHome={() => go({ ...address, map: null, event: null, at: null })} />
      <Outside places={outside} report={report} events={events} address={address} voice={voice} />
      <BorderNotes notes={borders} frame={frame} voice={voice} />
    </>
  )
})
