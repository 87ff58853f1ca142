import type { Mark, Scene } from '@/components/map/layers/layer'

/** A mark of the map with the markup that stands for it in a picture, around its point at 0, 0. */
export interface DrawnMark extends Pick<Mark, 'id' | 'x' | 'y' | 'radiusPx' | 'weight' | 'isGround'> {
  readonly svg: string
  /** Name beside it; null for none. With more where there is room, such as whose events they are. */
  readonly name: string | null
  readonly more: string | null
}

/** A row of the legend. */
export interface DrawnRow {
  readonly words: string
  /** Of the sign, whose middle is at 0, 0. */
  readonly svg: string
  readonly heightPx: number
  /** Two such may stand side by side. */
  readonly isShort?: boolean
}

/** A layer of the map as pictures have it: markup that stands alone, where the map has elements and a style sheet. */
export interface PictureLayer {
  /** Of the map's layer. */
  readonly id: string
  /** What states are filled with, by ISO 3166-1 alpha-3 in lower case. */
  readonly fills?: (scene: Scene) => ReadonlyMap<string, string>
  /** Colour of a dotted line around states, by the same. */
  readonly rims?: (scene: Scene) => ReadonlyMap<string, string>
  /** Patterns to fill with. @param unitsPerPx units of the outlines in a pixel of the picture */
  readonly patterns?: (scene: Scene, unitsPerPx: number) => string
  readonly marks?: (scene: Scene) => readonly DrawnMark[]
  readonly legend?: (scene: Scene) => readonly DrawnRow[]
}
