import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { linkedScene } from '@/app/requests/linked-scene'
import { openReport } from '@/app/requests/open-report'
import { today } from '@/app/requests/today'
import { shareMetadata } from '@/app/requests/share-metadata'
import { ContradictionNotes } from '@/components/contradiction/contradiction-notes'
import { EventDetails } from '@/components/event/event-details'
import { Neighbours } from '@/components/event/neighbours'
import { SmallMap } from '@/components/map/small-map'
import { GroupLinks } from '@/components/members/group-links'
import { CiteBox } from '@/components/share/cite-box'
import { LinkedData } from '@/components/share/linked-data'
import { addressQuery, paths } from '@/data/address/href'
import { plainAddress } from '@/data/address/parameters'
import { contradictionsOfEvent } from '@/data/queries/contradictions'
import { eventPage } from '@/data/formats/json-ld/event'
import { inOrderOfTime } from '@/data/queries/reading'

interface EventPageProps {
  readonly params: Promise<{ lang: string; report: string; event: string }>
}

async function openEvent(params: EventPageProps['params']) {
  const { lang, report, event: id } = await params
  const open = openReport(lang, report)
  const event = open.spoken.events.find((candidate) => candidate.id === id)
  if (!event) notFound()
  return { ...open, event, to: paths(lang, report) }
}

export async function generateMetadata({ params }: EventPageProps): Promise<Metadata> {
  const { event, to, ...open } = await openEvent(params)
  return shareMetadata(open, { path: to.event(event.id), title: event.title.words, description: event.summary.words, address: { event: event.id } })
}

export default async function EventPage({ params }: EventPageProps) {
  const { event, report, spoken, voice, borders, language, to } = await openEvent(params)
  const { phrases } = voice
  const scene = await linkedScene({ report, spoken, language })
  return (
    <main id="content" className="page">
      <LinkedData thing={eventPage(event, scene)} />
      <p className="crumbs">
        <a href={to.atlas}>{spoken.title.words}</a>
      </p>
      <div className="page-columns">
        <EventDetails event={event} report={spoken} reading="record" voice={voice} headingLevel="h1">
          <GroupLinks event={event} report={spoken} voice={voice} link={(id, children) => <a href={`${to.atlas}${addressQuery({ ...plainAddress, members: [id], event: event.id })}`}>{children}</a>} />
          <ContradictionNotes contradictions={contradictionsOfEvent(report, event.id)} report={report.slug} language={language} />
          <Neighbours event={event} events={inOrderOfTime(spoken.events, 'record')} reading="record" voice={voice} link={(id, children) => <a href={to.event(id)}>{children}</a>} />
          <CiteBox cited={{ kind: 'event', event: event.id }} scene={scene} accessed={today()} />
        </EventDetails>
        <div>
          <SmallMap report={spoken} events={[event]} voice={voice} borders={borders} />
          <p className="details-links">
            <a href={`${to.atlas}${addressQuery({ ...plainAddress, event: event.id })}`}>{phrases.event.onMap}</a>
            <a href={`${to.timeline}${addressQuery({ ...plainAddress, event: event.id })}#event-${event.id}`}>{language.phrases.timeline.link}</a>
          </p>
        </div>
      </div>
    </main>
  )
}
