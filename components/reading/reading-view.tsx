'use client'

import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Voice } from '@/components/language/voice'
import { BorderNotes } from '@/components/map/border-notes'
import { frameOf } from '@/components/map/frame-of'
import type { Scene } from '@/components/map/layers/layer'
import { LayerStyles } from '@/components/map/layer-styles'
import { MapStage } from '@/components/map/map-stage'
import { paths } from '@/data/address/href'
import { plainAddress } from '@/data/address/parameters'
import type { ViewPoint } from '@/data/address/view-point'
import type { BorderNote } from '@/data/outlines/border-notes'
import { paragraphsInTime, type ParagraphSubjects } from '@/data/queries/paragraph-subjects'
import type { Reading } from '@/data/queries/reading'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { ReadingBar } from './reading-bar'
import { showParagraph } from './show-paragraph'
import { useParagraphInView } from './use-paragraph-in-view'

interface ReadingViewProps {
  readonly report: SpokenReport
  readonly subjects: readonly ParagraphSubjects[]
  readonly voice: Voice
  readonly borders: readonly BorderNote[]
  readonly reading: Reading
  /** The paragraphs, from the server. */
  readonly children: ReactNode
}

/** The report and its map side by side: the paragraph in view lights its places and states, and a point leads to its paragraphs. */
export function ReadingView({ report, subjects, voice, borders, reading, children }: ReadingViewProps) {
  const text = useRef<HTMLDivElement>(null)
  const current = useParagraphInView(text)
  const [map, setMap] = useState<ViewPoint | null>(null)
  /** Where the focus came from, to go back to. */
  const from = useRef<HTMLElement | null>(null)

  const address = useMemo(() => ({ ...plainAddress, claims: reading, map }), [reading, map])
  const { frame } = useMemo(() => frameOf(report, report.events, address, null), [report, address])
  const here = subjects.find(({ number }) => number === current)
  const paragraphsOf = useCallback((place: string) => subjects.filter(({ places }) => places.includes(place)).map(({ number }) => number), [subjects])

  const scene = useMemo<Scene>(
    () => ({
      report,
      address,
      events: report.events,
      chosenPlace: null,
      lit: here && { places: new Set(here.places), states: new Set(here.states) },
      voice,
      hrefOf: ({ at }) => paths(voice.language, report.slug).paragraph((at === null ? undefined : paragraphsOf(at)[0]) ?? 1),
      choosePlace: (place) => {
        const numbers = paragraphsOf(place)
        // A place that several paragraphs tell of leads from one to the next.
        const next = numbers[(numbers.indexOf(current ?? -1) + 1) % numbers.length]
        if (next === undefined) return
        from.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
        showParagraph(next)
      },
    }),
    [report, address, here, voice, paragraphsOf, current],
  )

  return (
    <div
      className="reading"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !from.current?.isConnected || !text.current?.contains(document.activeElement)) return
        from.current.focus()
        from.current = null
      }}
    >
      <div className="reading-text" ref={text}>
        {children}
        <BorderNotes notes={borders} frame={frame} voice={voice} />
      </div>
      <div className="reading-map">
        <LayerStyles scene={scene} />
        <MapStage scene={scene} frame={frame} description={voice.phrases.reading.mapHint} onView={() => undefined} onMove={setMap} onHome={() => setMap(null)} />
        <ReadingBar numbers={subjects.map(({ number }) => number)} inTime={paragraphsInTime(report)} current={current} voice={voice} />
      </div>
    </div>
  )
}
