import type { Voice } from '@/components/language/voice'
import { addressQuery, paths } from '@/data/address/href'
import { plainAddress, type Address } from '@/data/address/parameters'
import type { BorderNote } from '@/data/outlines/border-notes'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import { BorderNotes } from './border-notes'
import { Fitted } from './fitted'
import { frameOf } from './frame-of'
import { LayerStyles } from './layer-styles'
import { layers } from './layers'
import type { Scene } from './layers/layer'
import { Legend } from './legend'
import { MapKey } from './map-key'
import { MapNote } from './map-note'
import { StaticMarks } from './static-marks'
import { StaticOutlines } from './static-outlines'

interface SmallMapProps {
  readonly report: SpokenReport
  readonly events: readonly SpokenEvent[]
  readonly voice: Voice
  /** The notes on borders; those on what is in view stand under the map. */
  readonly borders: readonly BorderNote[]
  /** What else is to be seen, such as whose member states. */
  readonly address?: Address
}

/** A map that stays as it is, for a page about something else: its marks lead into the atlas. Nothing where no event has a place. */
export function SmallMap({ report, events, voice, borders, address = plainAddress }: SmallMapProps) {
  const { frame } = frameOf(report, events, address, null)
  const { atlas } = paths(voice.language, report.slug)
  const scene: Scene = { report, address, events, chosenPlace: null, voice, hrefOf: (to) => `${atlas}${addressQuery(to)}` }
  const marks = layers.flatMap((layer) => layer.marks?.(scene) ?? [])
  if (marks.length === 0) return null
  return (
    <>
      <section className="map" data-map="static" aria-label={voice.phrases.map.label}>
        <LayerStyles scene={scene} />
        <Fitted frame={frame}>
          <StaticOutlines frame={frame} />
          <StaticMarks marks={marks} frame={frame} />
        </Fitted>
        <Legend scene={scene} />
        <MapNote slug={report.slug} voice={voice} />
      </section>
      <MapKey scene={scene} />
      <BorderNotes notes={borders} frame={frame} voice={voice} />
    </>
  )
}
