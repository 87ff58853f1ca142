import type { CSSProperties, ReactNode } from 'react'
import { Spoken } from '@/components/language/spoken'
import { SpokenList } from '@/components/language/spoken-list'
import type { Voice } from '@/components/language/voice'
import type { DateWords } from '@/data/languages/date-words'
import { fill } from '@/data/languages/say'
import type { Membership } from '@/data/model/membership'
import type { Report } from '@/data/model/report'
import { speak } from '@/data/model/text'
import type { When } from '@/data/model/when'
import { sayTurn, sayWhen } from '@/data/queries/say-when'
import { spokenSources } from '@/data/queries/spoken-sources'

interface MembershipTableProps {
  readonly rows: readonly Membership[]
  /** Heading of the first column, and what stands in it: the state on a body's page, the body on a state's. */
  readonly heading: string
  readonly subject: (row: Membership) => ReactNode
  readonly report: Report
  readonly voice: Voice
  readonly dates: DateWords
}

/** A day as a year with its fraction. */
const yearOf = (day: string) => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8, 10)) - 1) / 365

/** Memberships as a table whose bars are a timeline: what the eye reads off a bar stands in words beside it. */
export function MembershipTable({ rows, heading, subject, report, voice, dates }: MembershipTableProps) {
  const { members } = voice.phrases
  const axis = axisOf(rows)
  return (
    <table className="membership" style={{ '--years': axis.to - axis.from } as CSSProperties}>
      <caption className="quiet">{members.tableHint}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">{members.as}</th>
          <th scope="col">{members.from}</th>
          <th scope="col">{members.to}</th>
          <td className="membership-axis" aria-hidden="true">
            {[axis.from, Math.round((axis.from + axis.to) / 2), axis.to].map((year) => (
              <span key={year}>{year}</span>
            ))}
          </td>
          <th scope="col">{members.evidence}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.body}-${row.state}-${row.start.edtf}-${row.standing}`} className={`is-${row.certainty}`} data-membership={`${row.body}/${row.state}`} data-standing={row.standing} data-start={row.start.edtf} data-end={row.end?.edtf}>
            <th scope="row">{subject(row)}</th>
            <td data-name={members.as}>
              <Spoken text={speak(report.roles.get(row.role)!.name, voice.language)} />
            </td>
            <td data-name={members.from}>
              {sayTurn(row.start, dates)}
              {row.in_law && <span className="quiet">, {fill(members.inLaw, { when: sayWhen(row.in_law, dates) })}</span>}
            </td>
            <td data-name={members.to}>{row.end ? sayTurn(row.end, dates) : members.goesOn}</td>
            <td className="membership-bar" aria-hidden="true">
              <Bar row={row} axis={axis} />
            </td>
            <td data-name={members.evidence} className="membership-evidence">
              <span className={`certainty certainty-${row.certainty}`}>{members.certainty[row.certainty as 'sure' | 'probable']}</span>
              {row.note && (
                <span className="membership-note">
                  {' '}
                  <Spoken text={speak(row.note, voice.language)} />
                </span>
              )}
              <span className="membership-sources quiet">
                {' '}
                <SpokenList texts={spokenSources(row.sources, report, voice.language)} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface Axis {
  readonly from: number
  /** The year after the last change: beyond it the record says no more. */
  readonly to: number
}

function axisOf(rows: readonly Membership[]): Axis {
  const days = rows.flatMap(({ start, end }) => [start.first, start.last, end?.last]).flatMap((day) => (day ? [Math.floor(yearOf(day))] : []))
  return { from: Math.min(...days), to: Math.max(...days) + 2 }
}

/** The time of a membership: full where it is certain, faded where it may have begun or ended. A second start is a line across. */
function Bar({ row: { start, end, in_law, standing }, axis }: { readonly row: Membership; readonly axis: Axis }) {
  const at = (day: string | null | undefined, open: number) => (day ? yearOf(day) : open)
  const place = (year: number) => `${(((year - axis.from) / (axis.to - axis.from)) * 100).toFixed(2)}%`
  const mayStart = at(start.first, axis.from)
  const starts = at(start.last, axis.from)
  const ends = end ? at(end.first, axis.to) : axis.to
  const mayEnd = end ? at(end.last, axis.to) : axis.to
  const stretch = (from: number, to: number): CSSProperties => ({ left: place(from), right: `calc(100% - ${place(to)})` })
  const isFaded = (when: When | null) => when !== null && when.first !== when.last
  return (
    <span className="bar">
      {isFaded(start) && <i className="bar-faded" style={stretch(mayStart, Math.min(starts, mayEnd))} />}
      <i className={`bar-full bar-${standing} ${end ? 'bar-ended' : ''}`} style={stretch(Math.min(starts, ends), Math.max(starts, ends))} />
      {isFaded(end) && <i className="bar-faded" style={stretch(Math.max(ends, starts), mayEnd)} />}
      {in_law?.first && <i className="bar-law" style={{ left: place(yearOf(in_law.first)) }} />}
    </span>
  )
}
