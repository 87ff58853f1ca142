'use client'

import { useMemo, useRef } from 'react'
import { FilterPanel } from '@/components/filters/filter-panel'
import type { Voice } from '@/components/language/voice'
import { frameOf } from '@/components/map/frame-of'
import type { Scene } from '@/components/map/layers/layer'
import { MapStage } from '@/components/map/map-stage'
import { Outside } from '@/components/map/outside'
import { YearStrip } from '@/components/timeline/year-strip'
import { paths } from '@/data/address/href'
import { tally } from '@/data/filters/counts'
import { match } from '@/data/filters/match'
import { fill, sayCount } from '@/data/languages/say'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { AddressContext } from './address-link'
import { AtlasHeading } from './atlas-heading'
import { chosenPlaceOf } from './chosen-place'
import { Panel } from './panel'
import { useAddress } from './use-address'
import { useArrival } from './use-arrival'

interface AtlasProps {
  readonly report: SpokenReport
  readonly voice: Voice
}

/** The screen: report and address in, the same events in map, years, counts and list out. */
export function Atlas({ report, voice }: AtlasProps) {
  const { address, refusals, hrefOf, go } = useAddress(report)
  const panel = useRef<HTMLDivElement>(null)
  useArrival(panel, address)

  const events = useMemo(() => match(report, address, address.claims), [report, address])
  const counted = tally(report, address, address.claims)
  const chosenEvent = report.events.find(({ id }) => id === address.event) ?? null
  const chosenPlace = chosenPlaceOf(report, address)
  const { frame, outside } = useMemo(() => frameOf(report, events, address, chosenPlace), [report, events, address, chosenPlace])
  const scene: Scene = { report, address, events, chosenPlace, voice, hrefOf, choosePlace: (at) => go({ ...address, event: null, at }) }
  const access = useMemo(() => ({ report, hrefOf, go }), [report, hrefOf, go])
  const path = paths(voice.language, report.slug).atlas
  const described = fill(voice.phrases.map.described, {
    shown: sayCount(voice.phrases.counts.shown, counted.shown, voice.plural, { all: counted.all }),
    atPlace: sayCount(voice.phrases.counts.atPlace, counted.atPlace, voice.plural),
  })

  return (
    <AddressContext value={access}>
      <div className="atlas">
        <AtlasHeading report={report} refusals={refusals} voice={voice} />
        <div className="stage">
          <MapStage
            scene={scene}
            frame={frame}
            description={described}
            onMove={(map) => go({ ...address, map }, 'replace')}
            onHome={() => go({ ...address, map: null, event: null, at: null })}
          />
          <Outside places={outside} report={report} events={events} address={address} voice={voice} />
          <YearStrip report={report} address={address} voice={voice} path={path} />
        </div>
        <FilterPanel report={report} address={address} voice={voice} path={path} />
        <Panel ref={panel} report={report} address={address} events={events} tally={counted} chosenEvent={chosenEvent} voice={voice} />
      </div>
    </AddressContext>
  )
}
