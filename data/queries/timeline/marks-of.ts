import { dateOf, inOrderOfTime, type DatedItem, type Reading } from '../reading'
import type { SpokenText } from '@/data/model/text'
import type { Axis } from './axis-of'
import { barsOf, type Bar } from './bars-of'
import { packRows, type Stretch } from './pack-rows'

/** What can stand on the time axis. */
export interface TimelineItem extends DatedItem {
  readonly id: string
  /** Of an event, or `act`. */
  readonly kind: string
  readonly title: SpokenText
}

/** An item on the axis: its bars, its name below them, and the room that both take in one row of a lane. */
export interface Mark<Item extends TimelineItem> {
  readonly item: Item
  readonly bars: readonly Bar[]
  readonly room: Stretch
  /** Row of its lane, from 0. */
  readonly row: number
}

/**
 * How many parts of the axis's width a name takes at most, at the narrowest that the axis is drawn.
 * Each letter is reckoned at `letter`; a name is cut off beyond `most` letters, and none is narrower than `least`, so that a finger can hit it.
 */
export interface NameRoom {
  readonly letter: number
  readonly most: number
  readonly least: number
  /** The sign that stands before the name of an act. */
  readonly sign: number
}

/**
 * The dated items as marks in order of time, packed into rows: in no row does the room of one overlap that of another.
 * Items off the axis or without a year have no mark.
 */
export function marksOf<Item extends TimelineItem>(items: readonly Item[], reading: Reading, axis: Axis, room: NameRoom): Mark<Item>[] {
  const years = axis.to - axis.from
  const unpacked = inOrderOfTime(items, reading).flatMap((item) => {
    const bars = barsOf(item, reading, axis)
    if (bars.length === 0) return []
    const from = Math.min(...bars.map((bar) => bar.from))
    const to = Math.max(...bars.map((bar) => bar.to))
    const name = years * Math.min(1, Math.max(room.least, room.letter * Math.min(room.most, item.title.words.length) + (item.kind === 'act' ? room.sign : 0)))
    // The name begins where the bar does; where there is not enough room to the right, the axis's end pushes it back.
    const nameFrom = Math.min(from, axis.to - name)
    return [{ item, bars, room: { from: Math.min(from, nameFrom), to: Math.max(to, nameFrom + name) } }]
  })
  const rows = packRows(unpacked.map(({ room }) => room))
  return unpacked.map((mark, index) => ({ ...mark, row: rows[index]! }))
}

/** Items that no axis can show: without a date, or with one that has no year. */
export const withoutYear = <Item extends TimelineItem>(items: readonly Item[], reading: Reading): Item[] => inOrderOfTime(items.filter((item) => !dateOf(item, reading)?.hasYear), reading)
