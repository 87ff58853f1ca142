import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { CSSProperties } from 'react'
import { linkedScene } from '@/app/requests/linked-scene'
import { openReport } from '@/app/requests/open-report'
import { shareMetadata } from '@/app/requests/share-metadata'
import { BodyFacts } from '@/components/body/body-facts'
import { PlainList } from '@/components/list/plain-list'
import { SmallMap } from '@/components/map/small-map'
import { BodyMembers } from '@/components/members/body-members'
import { LinkedData } from '@/components/share/linked-data'
import { addressQuery, paths } from '@/data/address/href'
import { plainAddress } from '@/data/address/parameters'
import { bodyPage } from '@/data/formats/json-ld/organization'
import { speak } from '@/data/model/text'
import { bodiesOf, inOrderOfTime } from '@/data/queries/reading'

interface BodyPageProps {
  readonly params: Promise<{ lang: string; report: string; body: string }>
}

async function openBody(params: BodyPageProps['params']) {
  const { lang, report: slug, body: id } = await params
  const open = openReport(lang, slug)
  const body = open.report.bodies.get(id)
  if (!body) notFound()
  const events = inOrderOfTime(open.spoken.events.filter((event) => bodiesOf(event, 'record', open.spoken).includes(id)), 'record')
  return { ...open, body, events, to: paths(lang, slug) }
}

export async function generateMetadata({ params }: BodyPageProps): Promise<Metadata> {
  const { body, to, ...open } = await openBody(params)
  const { language } = open.voice
  return shareMetadata(open, { path: to.body(body.id), title: speak(body.name, language).words, description: speak(body.about, language).words, address: { body: body.id in open.spoken.bodies ? [body.id] : [] } })
}

export default async function BodyPage({ params }: BodyPageProps) {
  const { body, events, report, spoken, voice, borders, language, to } = await openBody(params)
  const { phrases } = voice
  const name = speak(body.name, voice.language)
  return (
    <main id="content" className="page">
      <LinkedData thing={bodyPage(body, await linkedScene({ report, spoken, language }))} />
      <p className="crumbs">
        <a href={to.atlas}>{spoken.title.words}</a> · <a href={to.bodies}>{phrases.nav.bodies}</a>
      </p>
      <h1 lang={name.language}>{name.words}</h1>
      <div className="page-columns">
        <div>
          <BodyFacts body={body} report={report} voice={voice} dates={language.dates} />
          <h2>{phrases.body.events}</h2>
          {events.length > 0 ? <PlainList events={events} report={spoken} voice={voice} /> : <p className="quiet">{phrases.body.noEvents}</p>}
        </div>
        <div>
          <SmallMap report={spoken} events={events} voice={voice} borders={borders} address={{ ...plainAddress, members: [body.id] }} />
          <p className="details-links">
            {events.length > 0 && <a href={`${to.atlas}${addressQuery({ ...plainAddress, body: [body.id] })}`}>{phrases.event.onMap}</a>}
            {spoken.groups[body.id] && <a href={`${to.atlas}${addressQuery({ ...plainAddress, members: [body.id] })}`}>{phrases.members.onMap}</a>}
            {events.length > 0 && <a href={`${to.timeline}${addressQuery({ ...plainAddress, body: [body.id] })}`}>{language.phrases.timeline.link}</a>}
            {events.length === 0 && spoken.groups[body.id] && <a href={`${to.timeline}${addressQuery({ ...plainAddress, members: [body.id] })}`}>{language.phrases.timeline.link}</a>}
          </p>
        </div>
      </div>
      <div style={{ '--own-hue': `var(--hue-${report.families.get(body.family)!.hue})` } as CSSProperties}>
        <BodyMembers body={body} report={report} spoken={spoken} voice={voice} dates={language.dates} />
      </div>
    </main>
  )
}
