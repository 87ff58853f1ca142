import { placeLabels, type LabelSide } from './labels'
import type { Mark } from './layers/layer'

/** The side of each mark's name on a map where the world is `scale` px wide; `left` and `right` are its edges in world units. */
export const nameSides = (marks: readonly Mark[], scale: number, edges?: { readonly left: number; readonly right: number }): ReadonlyMap<string, LabelSide> =>
  placeLabels(
    marks.map(({ id, x, y, radiusPx, name, weight }) => ({ id, x: x * scale, y: y * scale, radiusPx, text: name ?? '', weight })),
    edges && { left: edges.left * scale, right: edges.right * scale, top: -Infinity, bottom: Infinity },
  )
