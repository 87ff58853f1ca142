import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { paths } from '@/data/address/href'
import { fill, sayCount } from '@/data/languages/say'
import type { SpokenPlace, SpokenReport } from '@/data/queries/spoken-report'

interface PlaceHeadingProps {
  readonly place: SpokenPlace
  readonly count: number
  readonly report: SpokenReport
  readonly voice: Voice
}

/** The place whose events are listed below. */
export function PlaceHeading({ place, count, report, voice: { phrases, plural, language } }: PlaceHeadingProps) {
  return (
    <header className="place-heading">
      <h2 tabIndex={-1}>{place.kind === 'country' ? fill(phrases.event.somewhere, { state: place.name.words }) : <Spoken text={place.name} />}</h2>
      <p className="quiet">
        {sayCount(phrases.counts.events, count, plural)}
        {place.kind !== 'country' && report.states[place.state] && (
          <>
            {' · '}
            <Spoken text={report.states[place.state]!} />
          </>
        )}
        {' · '}
        <a href={paths(language, report.slug).place(place.id)}>{phrases.place.page}</a>
      </p>
    </header>
  )
}
