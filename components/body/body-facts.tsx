import { InEnglish } from '@/components/language/in-english'
import { SourcesLine } from '@/components/language/sources-line'
import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { Fact } from '@/components/ui/fact'
import { paths } from '@/data/address/href'
import type { DateWords } from '@/data/languages/date-words'
import { fill } from '@/data/languages/say'
import type { ReportBody } from '@/data/model/body'
import type { Certainty } from '@/data/model/certainty'
import type { Report } from '@/data/model/report'
import { speak } from '@/data/model/text'
import { sayWhen } from '@/data/queries/say-when'

interface BodyFactsProps {
  readonly body: ReportBody
  readonly report: Report
  readonly voice: Voice
  readonly dates: DateWords
}

/** What a body is, in our words; what it belongs to; when and where, and how sure that is. */
export function BodyFacts({ body, report, voice, dates }: BodyFactsProps) {
  const { phrases, language } = voice
  const to = paths(language, report.slug)
  const organs = [...report.bodies.values()].filter(({ parent }) => parent === body.id)
  const link = (other: ReportBody) => (
    <a key={other.id} className="body-link" href={to.body(other.id)}>
      <Spoken text={speak(other.name, language)} />
    </a>
  )
  const parent = body.parent === null ? undefined : report.bodies.get(body.parent)
  const seat = body.seat !== null && body.seat_certainty !== 'not-verified' ? report.places.get(body.seat) : undefined
  const founded = body.founded_certainty !== 'not-verified' ? body.founded : null
  const sure = (certainty: Certainty | null) => (certainty === 'sure' || certainty === 'probable') && <span className="quiet"> ({phrases.certainty[certainty]})</span>
  // What the report itself says has its paragraphs: sources are named for what it does not.
  const hasRecord = founded !== null || seat !== undefined || body.note !== null || body.paragraphs.length === 0
  return (
    <>
      <p className="details-kind">
        {phrases.body.kinds[body.kind]} · <Spoken text={speak(body.short, language)} />
      </p>
      <p className="details-summary">
        <Spoken text={speak(body.about, language)} />
      </p>
      <dl className="facts">
        {parent && <Fact name={phrases.body.parent}>{link(parent)}</Fact>}
        {organs.length > 0 && <Fact name={phrases.body.organs}>{organs.map(link)}</Fact>}
        {founded && (
          <Fact name={phrases.body.founded}>
            {sayWhen(founded, dates)}
            {sure(body.founded_certainty)}
          </Fact>
        )}
        {seat && (
          <Fact name={phrases.body.seat}>
            <a href={to.place(seat.id)}>
              <Spoken text={speak(seat.name, language)} />
            </a>
            {sure(body.seat_certainty)}
          </Fact>
        )}
        {body.report_names.length > 0 && <Fact name={phrases.body.reportNames}><InEnglish>{body.report_names.map((name) => `“${name}”`).join(', ')}</InEnglish></Fact>}
        {body.paragraphs.length > 0 && (
          <Fact name={phrases.body.paragraphs}>
            {body.paragraphs.map((number) => (
              <a key={number} className="paragraph-link" href={to.paragraph(number)} aria-label={fill(phrases.event.paragraph, { n: number })}>
                ¶{number}
              </a>
            ))}
          </Fact>
        )}
      </dl>
      {body.note && (
        <aside className="record-note" aria-label={phrases.body.note}>
          <h2 className="label part">{phrases.body.note}</h2>
          <p>
            <Spoken text={speak(body.note, language)} />
          </p>
        </aside>
      )}
      {hasRecord && <SourcesLine ids={body.sources} report={report} voice={voice} />}
    </>
  )
}
