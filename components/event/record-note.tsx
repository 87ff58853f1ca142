import { Dated } from '@/components/language/dated'
import { Spoken } from '@/components/language/spoken'
import { SpokenList } from '@/components/language/spoken-list'
import type { Voice } from '@/components/language/voice'
import { Fact } from '@/components/ui/fact'
import { sayPlace } from '@/components/place/say-place'
import { paths } from '@/data/address/href'
import { sayCount } from '@/data/languages/say'
import type { Certainty } from '@/data/model/certainty'
import type { SpokenRecord, SpokenReport } from '@/data/queries/spoken-report'

interface RecordNoteProps {
  readonly record: SpokenRecord
  readonly report: SpokenReport
  readonly voice: Voice
  readonly heading: 'h2' | 'h3'
}

/** What other sources add to the report or contradict, how sure that is, and where it is from. */
export function RecordNote({ record, report, voice: { phrases, plural, language }, heading: Heading }: RecordNoteProps) {
  const { event } = phrases
  const place = record.place === null ? undefined : report.places[record.place]
  const sure = (certainty: Certainty | null) => (certainty === 'sure' || certainty === 'probable' ? <span className="quiet"> ({phrases.certainty[certainty]})</span> : null)
  return (
    <aside className="record-note" aria-label={event.record}>
      <Heading className="label part">{event.record}</Heading>
      {record.conflicts !== 'none' && <p className="conflict">{event.conflict}</p>}
      {record.note && (
        <p>
          <Spoken text={record.note} />
        </p>
      )}
      <dl className="facts">
        {record.when && (
          <Fact name={event.recordDate}>
            <Dated when={record.when} />
            {sure(record.whenCertainty)}
          </Fact>
        )}
        {place && (
          <Fact name={event.recordPlace}>
            <a href={paths(language, report.slug).place(place.id)}>{sayPlace(place, report, phrases)}</a>
            {sure(record.placeCertainty)}
          </Fact>
        )}
        {record.states.length > 0 && (
          <Fact name={event.recordStates}>
            {record.states.map((id) => report.states[id]!.words).join(', ')}
            {sure(record.statesCertainty)}
          </Fact>
        )}
        {record.sources.length > 0 && <Fact name={sayCount(phrases.counts.sources, record.sources.length, plural)}><SpokenList texts={record.sources} /></Fact>}
      </dl>
    </aside>
  )
}
