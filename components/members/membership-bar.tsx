import type { CSSProperties } from 'react'
import type { Membership } from '@/data/model/membership'
import type { When } from '@/data/model/when'

/** The years that the bars of a table run through. */
export interface BarAxis {
  readonly from: number
  /** The year after the last change: beyond it the record says no more. */
  readonly to: number
}

/** A day as a year with its fraction. */
const yearOf = (day: string) => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8, 10)) - 1) / 365

export function axisOf(rows: readonly Membership[]): BarAxis {
  const days = rows.flatMap(({ start, end, in_law }) => [start.first, start.last, end?.last, in_law?.first]).flatMap((day) => (day ? [Math.floor(yearOf(day))] : []))
  return { from: Math.min(...days), to: Math.max(...days) + 2 }
}

const isSpan = (when: When | null) => when !== null && when.first !== when.last

/** As members belong, or in a body without any as most do. */
export type IsFull = (row: Membership) => boolean

/** What there is to see on the bars of some rows, for their key: by the name of its look. */
export function looksOf(rows: readonly Membership[], isFull: IsFull): readonly ('full' | 'probable' | 'beside' | 'suspended' | 'faded' | 'law')[] {
  return [
    rows.some((row) => isFull(row) && row.certainty === 'sure') && ('full' as const),
    rows.some((row) => row.certainty === 'probable') && ('probable' as const),
    rows.some((row) => !isFull(row) && row.standing !== 'suspended') && ('beside' as const),
    rows.some(({ standing }) => standing === 'suspended') && ('suspended' as const),
    rows.some(({ start, end }) => isSpan(start) || isSpan(end)) && ('faded' as const),
    rows.some(({ in_law }) => in_law) && ('law' as const),
  ].filter((look) => look !== false)
}

/** The times of some memberships on one line: full where it is certain, faded where one may have begun or ended. A second start is a line across. */
export function MembershipBar({ rows, axis, isFull }: { readonly rows: readonly Membership[]; readonly axis: BarAxis; readonly isFull: IsFull }) {
  return (
    <span className="bar">
      {rows.map((row) => (
        <Segment key={`${row.body}-${row.state}-${row.start.edtf}-${row.standing}`} row={row} axis={axis} isFull={isFull} />
      ))}
    </span>
  )
}

function Segment({ row, axis, isFull }: { readonly row: Membership; readonly axis: BarAxis; readonly isFull: IsFull }) {
  const { start, end, in_law, standing, certainty } = row
  const at = (day: string | null | undefined, open: number) => (day ? yearOf(day) : open)
  const place = (year: number) => `${(((year - axis.from) / (axis.to - axis.from)) * 100).toFixed(2)}%`
  const mayStart = at(start.first, axis.from)
  const starts = at(start.last, axis.from)
  const ends = end ? at(end.first, axis.to) : axis.to
  const mayEnd = end ? at(end.last, axis.to) : axis.to
  const stretch = (from: number, to: number): CSSProperties => ({ left: place(from), right: `calc(100% - ${place(to)})` })
  return (
    <>
      {isSpan(start) && <i className="bar-faded" style={stretch(mayStart, Math.min(starts, mayEnd))} />}
      <i className={['bar-full', isFull(row) ? 'bar-member' : `bar-${standing}`, certainty === 'probable' && 'bar-probable', end && 'bar-ended'].filter(Boolean).join(' ')} style={stretch(Math.min(starts, ends), Math.max(starts, ends))} />
      {isSpan(end) && <i className="bar-faded" style={stretch(Math.max(ends, starts), mayEnd)} />}
      {in_law?.first && <i className="bar-law" style={{ left: place(yearOf(in_law.first)) }} />}
    </>
  )
}
