import type { DatedItem, Reading } from '../reading'
import type { SpokenWhen } from '../spoken-report'
import type { Axis } from './axis-of'
import { fractionAfter, fractionOf } from './fraction-of'

/** A date as a stretch of the axis: every day that it may mean, as far as the axis goes. In years and their fractions. */
export interface Bar {
  readonly from: number
  readonly to: number
  readonly says: 'claim' | 'record'
  /** The date itself is open at that end. */
  readonly isOpen: { readonly before: boolean; readonly after: boolean }
  /** The date goes on beyond the axis. */
  readonly isCut: { readonly before: boolean; readonly after: boolean }
  /** Given to the day; else it is one day, or some days, of the stretch. */
  readonly isExact: boolean
  /** The source says “about” or “perhaps”. */
  readonly isSoft: boolean
}

const exact = /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/
const hedged = /[~?%]/

/** The bar of a date; null where it has no year, or lies off the axis. */
export function barOf(when: SpokenWhen | null | undefined, says: Bar['says'], axis: Axis): Bar | null {
  if (!when?.hasYear) return null
  const start = when.first === null ? -Infinity : fractionOf(when.first)
  const end = when.last === null ? Infinity : fractionAfter(when.last)
  if (end <= axis.from || start >= axis.to) return null
  return {
    from: Math.max(start, axis.from),
    to: Math.min(end, axis.to),
    says,
    isOpen: { before: when.first === null, after: when.last === null },
    isCut: { before: when.first !== null && start < axis.from, after: when.last !== null && end > axis.to },
    isExact: exact.test(when.edtf),
    isSoft: hedged.test(when.edtf),
  }
}

/** What the report says and, where it is read, what other sources say: each a bar of its own, never merged. */
export const barsOf = ({ claim, record }: DatedItem, reading: Reading, axis: Axis): Bar[] =>
  [barOf(claim.when, 'claim', axis), reading === 'record' ? barOf(record?.when, 'record', axis) : null].filter((bar) => bar !== null)
