import type { Frame } from '@/components/map/frame'
import type { Aspects } from '@/data/outlines/view'

/** Shapes that a map may have, width over height: one so flat or so high has room for neither names nor land. */
const ratios = { highest: 1.5, flattest: 2.1 } as const

/** What embed.css makes of it at its ends: 280 px wide and 180 high, 1200 wide and 640 high. */
const ends: Aspects = { tallest: 1.55, widest: 1.9 }

export interface MapShape {
  /** Width over height, where the style sheet has its way. */
  readonly ratio: number
  /** All shapes it may come to. */
  readonly aspects: Aspects
}

/** The shape of the map that suits a frame. It follows from what is shown, never from the room there is. */
export function mapShape({ width, height }: Frame): MapShape {
  const ratio = Math.min(ratios.flattest, Math.max(ratios.highest, width / height))
  return { ratio, aspects: { tallest: Math.min(ratio, ends.tallest), widest: Math.max(ratio, ends.widest) } }
}
