import type { Voice } from '@/components/language/voice'
import { addressQuery, paths } from '@/data/address/href'
import { plainAddress } from '@/data/address/parameters'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import { Fitted } from './fitted'
import { frameOf } from './frame-of'
import { layers } from './layers'
import type { Scene } from './layers/layer'
import { StaticMarks } from './static-marks'
import { StaticOutlines } from './static-outlines'

/** A map that stays as it is, for a page about something else: its marks lead into the atlas. Nothing where no event has a place. */
export function SmallMap({ report, events, voice }: { readonly report: SpokenReport; readonly events: readonly SpokenEvent[]; readonly voice: Voice }) {
  const { frame } = frameOf(report, events, plainAddress, null)
  const { atlas } = paths(voice.language, report.slug)
  const scene: Scene = { report, address: plainAddress, events, chosenPlace: null, voice, hrefOf: (address) => `${atlas}${addressQuery(address)}` }
  const marks = layers.flatMap((layer) => layer.marks?.(scene) ?? [])
  if (marks.length === 0) return null
  return (
    <section className="map" data-map="static" aria-label={voice.phrases.map.label}>
      <Fitted frame={frame}>
        <StaticOutlines frame={frame} />
        <StaticMarks marks={marks} frame={frame} />
      </Fitted>
      <p className="map-note">{voice.phrases.map.borders}</p>
    </section>
  )
}
