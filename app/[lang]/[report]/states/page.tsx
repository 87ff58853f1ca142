import type { Metadata } from 'next'
import { openReport } from '@/app/requests/open-report'
import { shareMetadata } from '@/app/requests/share-metadata'
import { StateList } from '@/components/state/state-list'
import { paths } from '@/data/address/href'

interface StatesPageProps {
  readonly params: Promise<{ lang: string; report: string }>
}

export async function generateMetadata({ params }: StatesPageProps): Promise<Metadata> {
  const { lang, report } = await params
  const open = openReport(lang, report)
  const { all, intro } = open.language.phrases.state
  return shareMetadata(open, { path: paths(lang, report).states, title: all, description: intro })
}

export default async function StatesPage({ params }: StatesPageProps) {
  const { lang, report: slug } = await params
  const { report, spoken, voice, language: { phrases } } = openReport(lang, slug)
  return (
    <main id="content" className="page">
      <h1>{phrases.state.all}</h1>
      <p>{phrases.state.intro}</p>
      <StateList report={report} spoken={spoken} voice={{ ...voice, phrases }} />
    </main>
  )
}
