import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { openReport } from '@/app/requests/open-report'
import { shareMetadata } from '@/app/requests/share-metadata'
import { PlainList } from '@/components/list/plain-list'
import { SmallMap } from '@/components/map/small-map'
import { StateMemberships } from '@/components/state/state-memberships'
import { addressQuery, paths } from '@/data/address/href'
import { plainAddress } from '@/data/address/parameters'
import { howInvolved, involvements } from '@/data/queries/how-involved'
import { inOrderOfTime, placeOf, statesOf } from '@/data/queries/reading'
import type { SpokenEvent } from '@/data/queries/spoken-report'

interface StatePageProps {
  readonly params: Promise<{ lang: string; report: string; state: string }>
}

async function openState(params: StatePageProps['params']) {
  const { lang, report: slug, state: id } = await params
  const open = openReport(lang, slug)
  const state = open.report.states.get(id)
  const name = open.spoken.states[id]
  if (!state || !name) notFound()
  const isHere = (event: SpokenEvent) => open.spoken.places[placeOf(event, 'record') ?? '']?.state === id
  const events = inOrderOfTime(open.spoken.events.filter((event) => statesOf(event, 'record', open.spoken).includes(id)), 'record')
  return { ...open, state, name, hosted: events.filter(isHere), tookPart: events.filter((event) => !isHere(event)), events, to: paths(lang, slug) }
}

export async function generateMetadata({ params }: StatePageProps): Promise<Metadata> {
  const { name, state, to, ...open } = await openState(params)
  return shareMetadata(open, { path: to.state(state.id), title: name.words, address: { state: [state.id] } })
}

export default async function StatePage({ params }: StatePageProps) {
  const { state, name, hosted, tookPart, events, report, spoken, voice, borders, language, to } = await openState(params)
  const { phrases } = language
  const list = (some: readonly SpokenEvent[]) => (some.length > 0 ? <PlainList events={some} mapped={events} report={spoken} voice={voice} /> : <p className="quiet">{phrases.state.none}</p>)
  return (
    <main id="content" className="page">
      <p className="crumbs">
        <a href={to.atlas}>{spoken.title.words}</a> · <a href={to.states}>{phrases.state.all}</a>
      </p>
      <h1 lang={name.language}>{name.words}</h1>
      <div className="page-columns">
        <div>
          <h2>{phrases.state.hosted}</h2>
          {list(hosted)}
          <h2>{phrases.state.tookPart}</h2>
          <p className="quiet">{phrases.state.tookPartHint}</p>
          {tookPart.length === 0 && list([])}
          {involvements.map((how) => {
            const some = tookPart.filter((event) => howInvolved(spoken, event, state.id) === how)
            return (
              some.length > 0 && (
                <section key={how} data-involved={how}>
                  <h3 className="label part">{phrases.state.involved[how]}</h3>
                  {list(some)}
                </section>
              )
            )
          })}
        </div>
        <div>
          <SmallMap report={spoken} events={events} voice={voice} borders={borders} />
          {events.length > 0 && (
            <p className="details-links">
              <a href={`${to.atlas}${addressQuery({ ...plainAddress, state: [state.id] })}`}>{phrases.event.onMap}</a>
            </p>
          )}
        </div>
      </div>
      <StateMemberships state={state} report={report} voice={{ ...voice, phrases }} dates={language.dates} />
    </main>
  )
}
