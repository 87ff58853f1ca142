import type { PageVoice } from '@/components/language/voice'
import type { paths } from '@/data/address/href'
import type { Address } from '@/data/address/parameters'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import type { Axis } from '@/data/queries/timeline/axis-of'
import type { TimelineAct } from '@/data/queries/timeline/timeline-act'

/** What the parts of a timeline are drawn from. */
export interface TimelineScene {
  readonly report: SpokenReport
  readonly address: Address
  readonly voice: PageVoice
  readonly to: ReturnType<typeof paths>
  /** The address of this page with another query. */
  readonly hrefOf: (address: Address) => string
}

/** The same, with the years that are drawn. */
export interface Plotted extends TimelineScene {
  readonly axis: Axis
}

/** What is left by the filters. */
export interface Shown {
  readonly events: readonly SpokenEvent[]
  readonly acts: readonly TimelineAct[]
}
