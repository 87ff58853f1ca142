import { SourcesLine } from '@/components/language/sources-line'
import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import { Fact } from '@/components/ui/fact'
import { paths } from '@/data/address/href'
import { languages } from '@/data/languages'
import type { LanguageCode } from '@/data/languages/codes'
import type { DateWords } from '@/data/languages/date-words'
import { fill } from '@/data/languages/say'
import { isShown } from '@/data/model/certainty'
import type { Place } from '@/data/model/place'
import type { Report } from '@/data/model/report'
import { speak } from '@/data/model/text'
import { otherNames } from '@/data/queries/other-names'
import { sayWhen } from '@/data/queries/say-when'

interface PlaceFactsProps {
  readonly place: Place
  readonly report: Report
  readonly voice: Voice
  readonly dates: DateWords
}

/** What is known of a place: its state, other names, point and how exact that is. */
export function PlaceFacts({ place, report, voice, dates }: PlaceFactsProps) {
  const { phrases, language } = voice
  const to = paths(language, report.slug)
  const state = report.states.get(place.state)
  const city = place.within === null ? undefined : report.places.get(place.within)
  const names = otherNames(place, report, language)
  const seats = [...report.bodies.values()].filter(({ seat, seat_certainty }) => seat === place.id && seat_certainty !== 'not-verified')
  return (
    <>
      <dl className="facts">
        {state && <Fact name={phrases.place.country}><Spoken text={speak(state.name, language)} /></Fact>}
        {city && (
          <Fact name={phrases.event.where}>
            <a href={to.place(city.id)}>
              <Spoken text={speak(city.name, language)} />
            </a>
          </Fact>
        )}
        {names.length > 0 && (
          <Fact name={phrases.place.names}>
            {names.map(({ name, use, years, language: tag }, index) => (
              <span key={`${name}-${use}-${tag}-${years?.edtf ?? ''}`}>
                {index > 0 && '; '}
                <span className="quiet">{use === 'elsewhere' ? <span lang={tag ?? undefined}>{languages[tag as LanguageCode].name}:</span> : phrases.place[use]}</span> <span lang={tag ?? undefined}>{name}</span>
                {years && <span className="quiet"> ({sayWhen(years, dates)})</span>}
              </span>
            ))}
          </Fact>
        )}
        {seats.length > 0 && (
          <Fact name={phrases.place.seats}>
            {seats.map(({ id, name }) => (
              <a key={id} className="body-link" href={to.body(id)}>
                <Spoken text={speak(name, language)} />
              </a>
            ))}
          </Fact>
        )}
        {isShown(place.certainty) && (
          <Fact name={phrases.place.coordinates}>
            {place.latitude.toFixed(2)}°, {place.longitude.toFixed(2)}°{' '}
            <span className="quiet">
              ({fill(phrases.place.radius, { n: place.radius_km })}; {phrases.certainty[place.certainty]})
            </span>
          </Fact>
        )}
        {place.note && <Fact name={phrases.place.note}><Spoken text={speak(place.note, language)} /></Fact>}
      </dl>
      <SourcesLine ids={[...new Set([...place.sources, ...names.flatMap(({ sources }) => sources)])]} report={report} voice={voice} />
    </>
  )
}
