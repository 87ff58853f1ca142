import type { CSSProperties, ReactNode } from 'react'
import { Spoken } from '@/components/language/spoken'
import { SpokenList } from '@/components/language/spoken-list'
import type { Voice } from '@/components/language/voice'
import type { DateWords } from '@/data/languages/date-words'
import { fill } from '@/data/languages/say'
import type { Membership } from '@/data/model/membership'
import type { Report } from '@/data/model/report'
import { speak } from '@/data/model/text'
import { fullStandingOf } from '@/data/queries/belonging'
import { groupBy } from '@/data/queries/group-by'
import { sayTurn, sayWhen } from '@/data/queries/say-when'
import { spokenSources } from '@/data/queries/spoken-sources'
import { axisOf, looksOf, MembershipBar, type IsFull } from './membership-bar'

interface MembershipTableProps {
  readonly rows: readonly Membership[]
  /** Whose memberships have a bar together: each state's on a body's page, each body's on a state's. */
  readonly of: 'state' | 'body'
  /** Heading of the first column, and what stands in it. */
  readonly heading: string
  readonly subject: (row: Membership) => ReactNode
  readonly report: Report
  readonly voice: Voice
  readonly dates: DateWords
}

/** A start of which only the latest day is known stands where it may be at the latest. */
const startOf = ({ start }: Membership) => start.first ?? start.last ?? ''

/** Looks of a bar, for its key. */
const samples = { full: 'bar-full bar-member', probable: 'bar-full bar-member bar-probable', beside: 'bar-full bar-partner', suspended: 'bar-full bar-suspended', faded: 'bar-faded', law: 'bar-law' } as const

/** Memberships as a table whose bars are a timeline, one for each state or body however often it came and went: what the eye reads off a bar stands in words beside it. */
export function MembershipTable({ rows, of, heading, subject, report, voice, dates }: MembershipTableProps) {
  const { members } = voice.phrases
  const axis = axisOf(rows)
  const inOrder = [...rows].sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) === startOf(b) ? 0 : 1))
  const groups = [...groupBy(inOrder, (row) => row[of])]
  const fullOf = new Map([...groupBy(report.memberships, ({ body }) => body)].map(([body, all]) => [body, fullStandingOf(all)]))
  const isFull: IsFull = ({ body, standing }) => standing === fullOf.get(body)
  return (
    <table className="membership" style={{ '--years': axis.to - axis.from } as CSSProperties}>
      <caption className="quiet">
        {members.tableHint}
        <span className="bar-key">
          {looksOf(rows, isFull).map((look) => (
            <span key={look}>
              <span className="bar" aria-hidden="true">
                <i className={samples[look]} />
              </span>{' '}
              {members.bars[look]}
            </span>
          ))}
        </span>
      </caption>
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
      {groups.map(([id, group]) => (
        <tbody key={id}>
          {group.map((row, index) => (
            <tr key={`${row.start.edtf}-${row.standing}`} data-membership={`${row.body}/${row.state}`} data-standing={row.standing} data-start={row.start.edtf} data-end={row.end?.edtf}>
              {index === 0 && (
                <th scope="rowgroup" rowSpan={group.length}>
                  {subject(row)}
                </th>
              )}
              <td data-name={members.as}>
                <Spoken text={speak(report.roles.get(row.role)!.name, voice.language)} />
              </td>
              <td data-name={members.from}>
                {sayTurn(row.start, dates)}
                {row.in_law && <span className="quiet">, {fill(members.inLaw, { when: sayWhen(row.in_law, dates) })}</span>}
              </td>
              <td data-name={members.to}>{row.end ? sayTurn(row.end, dates) : members.goesOn}</td>
              {index === 0 && (
                <td className="membership-bar" rowSpan={group.length} aria-hidden="true">
                  <MembershipBar rows={group} axis={axis} isFull={isFull} />
                </td>
              )}
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
      ))}
    </table>
  )
}
