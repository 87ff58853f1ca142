import type { PageVoice } from '@/components/language/voice'
import type { Address } from '@/data/address/parameters'
import type { SpokenReport } from '@/data/queries/spoken-report'
import type { PictureTheme } from './colours'

/** A map to be drawn as a picture that stands alone. */
export interface Picture {
  readonly report: SpokenReport
  readonly address: Address
  readonly voice: PageVoice
  /** Light where it is absent. */
  readonly theme?: PictureTheme
  /** Px. */
  readonly width: number
  readonly height: number
}
