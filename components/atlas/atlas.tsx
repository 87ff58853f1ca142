'use client'

import { useCallback, useMemo, useRef } from 'react'
import { FilterPanel } from '@/components/filters/filter-panel'
import type { Voice } from '@/components/language/voice'
import { LayerStyles } from '@/components/map/layer-styles'
import type { Scene } from '@/components/map/layers/layer'
import { MembersPanel } from '@/components/members/members-panel'
import { DownloadMenu } from '@/components/share/download-menu'
import { YearStrip } from '@/components/timeline/year-strip'
import { addressQuery, paths } from '@/data/address/href'
import type { Address } from '@/data/address/parameters'
import type { ViewPoint } from '@/data/address/view-point'
import { tally } from '@/data/filters/counts'
import { match } from '@/data/filters/match'
import type { DownloadOffer } from '@/data/formats/download-offer'
import type { BorderNote } from '@/data/outlines/border-notes'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { AddressContext } from './address-link'
import { AtlasHeading } from './atlas-heading'
import { AtlasMap } from './atlas-map'
import { Panel } from './panel'
import { stepBack } from './step-back'
import { settledAddress } from './settled-address'
import { useAddress } from './use-address'
import { useAfterPaint } from './use-after-paint'
import { useArrival } from './use-arrival'

interface AtlasProps {
  readonly report: SpokenReport
  readonly voice: Voice
  readonly borders: readonly BorderNote[]
  readonly downloads: DownloadOffer
}

/** The screen: report and address in, the same events in map, years, counts and list out. */
export function Atlas({ report, voice, borders, downloads }: AtlasProps) {
  const { address, refusals, hrefOf, go } = useAddress(report)
  const panel = useRef<HTMLDivElement>(null)
  useArrival(panel, address)

  const events = useMemo(() => match(report, address, address.claims), [report, address])
  const chosenEvent = report.events.find(({ id }) => id === address.event) ?? null
  const seen = useRef<ViewPoint | null>(null)
  const access = useMemo(() => ({ report, hrefOf, go, held: (to: Address) => ({ ...to, map: to.map ?? seen.current }) }), [report, hrefOf, go])
  const onView = useCallback((viewPoint: ViewPoint) => void (seen.current = viewPoint), [])
  const path = paths(voice.language, report.slug).atlas
  // The list answers a click at once, and so does the control that was clicked; the map, which may have a world to draw
  // again, and the other controls follow when that is painted.
  const painted = useAfterPaint(address)
  const membersAddress = settledAddress(address, painted, ['members'])
  // Colours are a line of CSS, so a step in time shows them at once; marks and outlines follow.
  const coloured = settledAddress(address, painted, ['years'])
  const colours = useMemo<Scene>(
    () => ({ report, address: coloured, events: match(report, coloured, coloured.claims), chosenPlace: null, voice, hrefOf }),
    [report, coloured, voice, hrefOf],
  )
  const membersEvents = useMemo(() => match(report, membersAddress, membersAddress.claims), [report, membersAddress])

  return (
    <AddressContext value={access}>
      <div className="atlas" onKeyDown={stepBack}>
        <AtlasHeading report={report} refusals={refusals} voice={voice} />
        <div className="stage">
          <LayerStyles scene={colours} />
          <AtlasMap report={report} address={painted} voice={voice} borders={borders} hrefOf={hrefOf} go={go} onView={onView} />
          <YearStrip report={report} address={settledAddress(address, painted, ['years'])} voice={voice} path={path} />
        </div>
        <FilterPanel report={report} address={address} painted={painted} voice={voice} path={path} />
        <MembersPanel report={report} address={membersAddress} events={membersEvents} voice={voice} />
        <Panel ref={panel} report={report} address={address} events={events} tally={tally(report, address, address.claims)} chosenEvent={chosenEvent} voice={voice}>
          <DownloadMenu report={report.slug} query={addressQuery(painted)} language={voice.language} offer={downloads} />
        </Panel>
      </div>
    </AddressContext>
  )
}
