import type { ReactNode } from 'react'
import type { Address } from '@/data/address/parameters'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import type { LabelSide } from '../labels'
import type { Voice } from '@/components/language/voice'

/** Everything a layer may draw from. */
export interface Scene {
  readonly report: SpokenReport
  readonly address: Address
  /** The events that the address leaves. */
  readonly events: readonly SpokenEvent[]
  /** Marker place of what is chosen. */
  readonly chosenPlace: string | null
  /** What a text beside the map is about just now; absent where there is no such text. */
  readonly lit?: { readonly places: ReadonlySet<string>; readonly states: ReadonlySet<string> }
  readonly voice: Voice
  readonly hrefOf: (address: Address) => string
  /** Units of a static map's outlines to the pixel, where that is not about one. */
  readonly patternScale?: number
  /** Id of the popover in the page that tells of a place; absent where its link leads to what does. */
  readonly popoverOf?: (place: string) => string
  /** Absent where there is no script to choose with: links do it then. */
  readonly choosePlace?: (place: string) => void
}

/** Something that stands at a point of the map, in HTML, of the same size at every zoom. */
export interface Mark {
  readonly id: string
  /** Mercator world units, 0 to 1. */
  readonly x: number
  readonly y: number
  readonly radiusPx: number
  /** Name beside it, to be kept apart from the others; null for none. */
  readonly name: string | null
  /** More keeps its point, and is named first. */
  readonly weight: number
  /** Stands on its point whatever else is there, and keeps nothing else away: it belongs to the ground. */
  readonly isGround?: boolean
  readonly render: (name: { readonly wide: LabelSide; readonly narrow: LabelSide }) => ReactNode
}

/** A row of the legend. */
export interface LegendRow {
  readonly id: string
  readonly sign: ReactNode
  readonly words: string
}

/**
 * A layer says what is to be seen; it does not draw. The server's map and the live map draw the same marks and
 * apply the same styles, so the two cannot differ.
 */
export interface MapLayer {
  readonly id: string
  readonly marks?: (scene: Scene) => readonly Mark[]
  /** Rules for the shapes of states, e.g. `.state-KAZ{fill:…}`: both maps have the same shapes. */
  readonly css?: (scene: Scene) => string
  /** Patterns that those rules fill with: markup for the `defs` of an SVG. */
  readonly patterns?: (scene: Scene) => ReactNode
  readonly legend?: (scene: Scene) => readonly LegendRow[]
}
