import type { PageVoice } from '@/components/language/voice'
import type { Address } from '@/data/address/parameters'
import type { SpokenReport } from '@/data/queries/spoken-report'

/** A map to be drawn as a picture that stands alone. */
export interface Picture {
  readonly report: SpokenReport
  readonly address: Address
  readonly voice: PageVoice
  /** Px. */
  readonly width: number
  readonly height: number
}
