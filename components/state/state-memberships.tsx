import { Spoken } from '@/components/language/spoken'
import type { PageVoice } from '@/components/language/voice'
import { MembershipTable } from '@/components/members/membership-table'
import { addressQuery, paths } from '@/data/address/href'
import { plainAddress } from '@/data/address/parameters'
import type { DateWords } from '@/data/languages/date-words'
import { sayCount } from '@/data/languages/say'
import type { MemberState } from '@/data/model/member-state'
import type { Report } from '@/data/model/report'
import { speak } from '@/data/model/text'

interface StateMembershipsProps {
  readonly state: MemberState
  readonly report: Report
  readonly voice: PageVoice
  readonly dates: DateWords
}

/** What a state belonged to and when, the groups of the report that name it, and what is to be noted of it. */
export function StateMemberships({ state, report, voice, dates }: StateMembershipsProps) {
  const { phrases, language } = voice
  const to = paths(language, report.slug)
  const all = report.memberships.filter((row) => row.state === state.id)
  const rows = all.filter(({ certainty }) => certainty !== 'not-verified')
  const leftOut = all.length - rows.length
  const sets = report.partnerSets.filter(({ id }) => report.partners.some((partner) => partner.set === id && partner.state === state.id))
  return (
    <>
      <h2>{phrases.state.belonged}</h2>
      {rows.length === 0 && <p className="quiet">{phrases.state.none}</p>}
      {rows.length > 0 && (
        <MembershipTable
          rows={rows}
          of="body"
          heading={phrases.body.title}
          subject={({ body }) => (
            <a href={to.body(body)}>
              <Spoken text={speak(report.bodies.get(body)!.short, language)} />
            </a>
          )}
          report={report}
          voice={voice}
          dates={dates}
        />
      )}
      {leftOut > 0 && <p className="quiet">{sayCount(phrases.members.leftOut, leftOut, voice.plural)}</p>}
      {sets.length > 0 && (
        <>
          <h2>{phrases.state.sets}</h2>
          <ul>
            {sets.map(({ id, title, paragraphs }) => (
              <li key={id}>
                <a href={`${to.atlas}${addressQuery({ ...plainAddress, members: [id] })}`}>
                  <Spoken text={speak(title, language)} />
                </a>{' '}
                {paragraphs.map((number) => (
                  <a key={number} className="paragraph-link" href={to.paragraph(number)}>
                    ¶{number}
                  </a>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {state.note && (
        <p className="record-note">
          <Spoken text={speak(state.note, language)} />
        </p>
      )}
    </>
  )
}
