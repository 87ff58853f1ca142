import { SourcesLine } from '@/components/language/sources-line'
import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { paths } from '@/data/address/href'
import type { DateWords } from '@/data/languages/date-words'
import { fill, sayCount } from '@/data/languages/say'
import type { ReportBody } from '@/data/model/body'
import type { Report } from '@/data/model/report'
import { speak } from '@/data/model/text'
import { sayWhen } from '@/data/queries/say-when'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { MembershipTable } from './membership-table'

interface BodyMembersProps {
  readonly body: ReportBody
  readonly report: Report
  readonly spoken: SpokenReport
  readonly voice: Voice
  readonly dates: DateWords
}

/** Who belonged to a body and when, and how many the sources count. Nothing where no membership is verified. */
export function BodyMembers({ body, report, spoken, voice, dates }: BodyMembersProps) {
  const { members } = voice.phrases
  const order = new Map(Object.keys(spoken.states).map((id, index) => [id, index]))
  const all = report.memberships.filter((row) => row.body === body.id)
  const rows = all.filter(({ certainty }) => certainty !== 'not-verified').sort((a, b) => order.get(a.state)! - order.get(b.state)!)
  const leftOut = all.length - rows.length
  const counts = report.bodyCounts.filter((count) => count.body === body.id && count.certainty !== 'not-verified')
  if (rows.length === 0 && counts.length === 0) return null
  const to = paths(voice.language, report.slug)
  return (
    <section className="body-members" id="members">
      <h2>{members.table}</h2>
      {counts.length > 0 && (
        <>
          <p>
            {members.counts}: {counts.map(({ when, members: n, certainty }) => `${fill(members.count, { when: sayWhen(when, dates), n })}${certainty === 'probable' ? ` (${members.certainty.probable})` : ''}`).join('; ')}
          </p>
          <SourcesLine ids={counts.flatMap(({ sources }) => sources)} report={report} voice={voice} />
        </>
      )}
      {rows.length > 0 && (
        <MembershipTable
          rows={rows}
          of="state"
          heading={members.state}
          subject={({ state }) => (
            <a href={to.state(state)}>
              <Spoken text={speak(report.states.get(state)!.name, voice.language)} />
            </a>
          )}
          report={report}
          voice={voice}
          dates={dates}
        />
      )}
      {leftOut > 0 && <p className="quiet">{sayCount(members.leftOut, leftOut, voice.plural)}</p>}
    </section>
  )
}
