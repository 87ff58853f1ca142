import type { ReactNode } from 'react'
import { Dated } from '@/components/language/dated'
import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { sayPlace } from '@/components/place/say-place'
import { paths } from '@/data/address/href'
import { fill } from '@/data/languages/say'
import type { Reading } from '@/data/queries/reading'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import { RecordNote } from './record-note'
import { Fact } from '@/components/ui/fact'

interface EventDetailsProps {
  readonly event: SpokenEvent
  readonly report: SpokenReport
  readonly reading: Reading
  readonly voice: Voice
  /** Where the details stand under another heading of the page. */
  readonly headingLevel?: 'h1' | 'h2'
  /** Links of the screen that they stand in. */
  readonly children?: ReactNode
}

/** An event in full: what the report says, in serif; what other sources say, apart from it. */
export function EventDetails({ event, report, reading, voice, headingLevel: Heading = 'h2', children }: EventDetailsProps) {
  const { phrases, language } = voice
  const { claim, record } = event
  const Part = Heading === 'h1' ? 'h2' : 'h3'
  const to = paths(language, report.slug)
  const place = claim.place === null ? null : report.places[claim.place]!
  return (
    <article className="details" data-details={event.id}>
      <p className="details-kind">{phrases.kinds[event.kind]}</p>
      <Heading className="details-title" tabIndex={-1}>
        <Spoken text={event.title} />
      </Heading>
      <p className="details-summary">
        <Spoken text={event.summary} />
      </p>
      <Part className="label part">{phrases.event.claim}</Part>
      <dl className="facts">
        <Fact name={phrases.event.when}>{claim.when ? <Dated when={claim.when} /> : phrases.event.noDate}</Fact>
        <Fact name={phrases.event.where}>{place ? <a href={to.place(place.id)}>{sayPlace(place, report, phrases)}</a> : phrases.event.noPlace}</Fact>
        {claim.bodies.length > 0 && <Fact name={phrases.event.bodies}>{claim.bodies.map((id) => <BodyLink key={id} id={id} report={report} href={to.body(id)} />)}</Fact>}
        {claim.states.length > 0 && <Fact name={phrases.event.states}>{claim.states.map((id, index) => <StateLink key={id} id={id} report={report} href={to.state(id)} isFirst={index === 0} />)}</Fact>}
        <Fact name={phrases.event.paragraphs}>
          {event.paragraphs.map((number) => (
            <a key={number} className="paragraph-link" href={to.paragraph(number)} aria-label={fill(phrases.event.paragraph, { n: number })}>
              ¶{number}
            </a>
          ))}
        </Fact>
      </dl>
      {reading === 'record' && !record && <p className="quiet">{phrases.event.noRecord}</p>}
      {reading === 'record' && record && <RecordNote record={record} report={report} voice={voice} heading={Part} />}
      {children}
    </article>
  )
}

function StateLink({ id, report, href, isFirst }: { readonly id: string; readonly report: SpokenReport; readonly href: string; readonly isFirst: boolean }) {
  return (
    <>
      {!isFirst && ', '}
      <a href={href}>
        <Spoken text={report.states[id]!} />
      </a>
    </>
  )
}

function BodyLink({ id, report, href }: { readonly id: string; readonly report: SpokenReport; readonly href: string }) {
  const body = report.bodies[id]!
  return (
    <a className="body-link" href={href}>
      <i className="chip-dot" style={{ background: `var(--hue-${report.families[body.family]!.hue})` }} />
      <Spoken text={body.short} />
      {body.name.words !== body.short.words && (
        <span className="quiet">
          {' '}
          <Spoken text={body.name} />
        </span>
      )}
    </a>
  )
}
