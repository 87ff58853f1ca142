import type { ReactNode } from 'react'
import { Dated } from '@/components/language/dated'
import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { familiesOf } from '@/components/map/markers'
import { isPlacedByRecord, placeOf, type Reading } from '@/data/queries/reading'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import { sayPlace } from '@/components/place/say-place'

export interface EventItemProps {
  readonly event: SpokenEvent
  readonly report: SpokenReport
  readonly reading: Reading
  readonly voice: Voice
  readonly title: ReactNode
  /** Where there is room for no more than that the sources differ. */
  readonly isShort?: boolean
  /** Its paragraphs, where they are more than their numbers. */
  readonly cites?: ReactNode
  /** Of its place on the map, on paper. */
  readonly number?: number
}

/** An event in a list: when, what, where, under whom, and which paragraph tells of it. */
export function EventItem({ event, report, reading, voice: { phrases }, title, isShort = false, cites, number }: EventItemProps) {
  const { when } = event.claim
  // A date that only the record gives stands beside the claim, never in its place.
  const added = reading === 'record' && !when?.hasYear ? event.record?.when : null
  const place = placeOf(event, reading)
  const families = familiesOf(event, reading, report)
  const bodies = event.claim.bodies.map((id) => report.bodies[id]!.short.words)
  const conflict = reading === 'record' && event.record && event.record.conflicts !== 'none' ? event.record.note : null
  return (
    <article className="item">
      <p className="item-when">
        <span className="item-dots" aria-hidden="true">
          {families.map((family) => (
            <i key={family} style={{ background: `var(--hue-${report.families[family]!.hue})` }} />
          ))}
        </span>
        {when && <Dated when={when} />}
        {when && added && ' · '}
        {added && <Added hint={phrases.event.added}>{added.words}</Added>}
        {!when && !added && phrases.event.noDate}
      </p>
      <h3 className="item-title">{title}</h3>
      <p className="item-where">
        {number !== undefined && <span className="item-number">{number}</span>}
        {place ? isPlacedByRecord(event, reading) ? <Added hint={phrases.event.added}>{sayPlace(report.places[place]!, report, phrases)}</Added> : sayPlace(report.places[place]!, report, phrases) : phrases.event.noPlace}
        {bodies.length > 0 && <> · {bodies.join(', ')}</>} · {cites ?? event.paragraphs.map((number) => `¶${number}`).join(' ')}
      </p>
      {conflict && (
        <p className="record-note">
          {isShort ? phrases.event.conflict : <Spoken text={conflict} />}
        </p>
      )}
    </article>
  )
}

/** What other sources add to the report, marked as such. */
function Added({ hint, children }: { readonly hint: string; readonly children: ReactNode }) {
  return (
    <span className="added" title={hint}>
      {children}
      <span className="unseen"> ({hint})</span>
    </span>
  )
}
