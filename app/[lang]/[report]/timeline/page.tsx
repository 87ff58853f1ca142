import '@/components/timeline/lanes-styles'
import type { Metadata } from 'next'
import { openReport } from '@/app/requests/open-report'
import { queryOf, type PageQuery } from '@/app/requests/query-of'
import { shareMetadata } from '@/app/requests/share-metadata'
import { Refused } from '@/components/filters/refused'
import { Spoken } from '@/components/language/spoken'
import { TimelineView } from '@/components/timeline/timeline-view'
import { addressQuery, paths } from '@/data/address/href'
import { parseAddress } from '@/data/address/parse'
import { speak } from '@/data/model/text'
import { timelineActs } from '@/data/queries/timeline/timeline-act'

interface TimelinePageProps {
  readonly params: Promise<{ lang: string; report: string }>
  readonly searchParams: Promise<PageQuery>
}

export async function generateMetadata({ params, searchParams }: TimelinePageProps): Promise<Metadata> {
  const { lang, report } = await params
  const open = openReport(lang, report)
  const { title, intro } = open.language.phrases.timeline
  const { address } = parseAddress(queryOf(await searchParams), open.spoken)
  return shareMetadata(open, { path: paths(lang, report).timeline, title, description: intro, address, query: addressQuery(address) })
}

export default async function TimelinePage({ params, searchParams }: TimelinePageProps) {
  const { lang, report: slug } = await params
  const { report, spoken, language, ...open } = openReport(lang, slug)
  const voice = { ...open.voice, phrases: language.phrases }
  const query = queryOf(await searchParams)
  const { address, refusals } = parseAddress(query, spoken)
  return (
    <main id="content" className="page page-timeline">
      <h1>{voice.phrases.timeline.title}</h1>
      <p className="subtitle">{voice.phrases.timeline.intro}</p>
      <Refused refusals={refusals} voice={voice} />
      <TimelineView
        report={spoken}
        acts={timelineActs(report, language.code, language.dates)}
        address={address}
        voice={voice}
        sayMonth={(month) => language.dates.date({ month })}
        bodyName={(id) => {
          const body = report.bodies.get(id)
          return body ? <Spoken text={speak(body.short, language.code)} /> : id
        }}
      />
    </main>
  )
}
