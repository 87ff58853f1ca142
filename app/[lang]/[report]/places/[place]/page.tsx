import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { linkedScene } from '@/app/requests/linked-scene'
import { openReport } from '@/app/requests/open-report'
import { PlainList } from '@/components/list/plain-list'
import { PlaceFacts } from '@/components/place/place-facts'
import { SmallMap } from '@/components/map/small-map'
import { LinkedData } from '@/components/share/linked-data'
import { addressQuery, paths } from '@/data/address/href'
import { plainAddress } from '@/data/address/parameters'
import { placePage } from '@/data/formats/json-ld/place'
import { speak } from '@/data/model/text'
import { inOrderOfTime, placeOf } from '@/data/queries/reading'

interface PlacePageProps {
  readonly params: Promise<{ lang: string; report: string; place: string }>
}

async function openPlace(params: PlacePageProps['params']) {
  const { lang, report: slug, place: id } = await params
  const open = openReport(lang, slug)
  const place = open.report.places.get(id)
  if (!place) notFound()
  const isHere = (other: string | null) => other !== null && (other === id || open.report.places.get(other)?.within === id)
  const events = inOrderOfTime(open.spoken.events.filter((event) => isHere(placeOf(event, 'record')) || isHere(event.claim.place)), 'record')
  return { ...open, place, events, to: paths(lang, slug), name: speak(place.name, open.voice.language) }
}

export async function generateMetadata({ params }: PlacePageProps): Promise<Metadata> {
  const { name } = await openPlace(params)
  return { title: name.words }
}

export default async function PlacePage({ params }: PlacePageProps) {
  const { place, events, report, spoken, voice, to, name, language } = await openPlace(params)
  const { phrases } = voice
  return (
    <main id="content" className="page">
      <LinkedData thing={placePage(place, await linkedScene({ report, spoken, language }))} />
      <p className="crumbs">
        <a href={to.atlas}>{spoken.title.words}</a>
      </p>
      <h1 lang={name.language}>{name.words}</h1>
      <div className="page-columns">
        <div>
          <PlaceFacts place={place} report={report} voice={voice} dates={language.dates} />
          <h2>{phrases.place.events}</h2>
          {events.length > 0 ? <PlainList events={events} report={spoken} voice={voice} /> : <p className="quiet">{phrases.place.noEvents}</p>}
        </div>
        <div>
          <SmallMap report={spoken} events={events} voice={voice} />
          {spoken.places[place.id] && (
            <p className="details-links">
              <a href={`${to.atlas}${addressQuery({ ...plainAddress, at: place.id })}`}>{phrases.event.onMap}</a>
            </p>
          )}
        </div>
      </div>
    </main>
  )
}
