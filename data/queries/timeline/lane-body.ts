import type { SpokenText } from '@/data/model/text'

/** A body as the head of a lane. */
export interface LaneBody {
  readonly id: string
  readonly name: SpokenText
  /** In full; null where that is the name. */
  readonly fullName: SpokenText | null
  readonly hue: number
  /** What it is an organ of. */
  readonly parent: string | null
}
