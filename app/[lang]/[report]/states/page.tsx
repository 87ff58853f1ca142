import type { Metadata } from 'next'
import { openReport } from '@/app/requests/open-report'
import { StateList } from '@/components/state/state-list'

interface StatesPageProps {
  readonly params: Promise<{ lang: string; report: string }>
}

export async function generateMetadata({ params }: StatesPageProps): Promise<Metadata> {
  const { lang, report } = await params
  const { phrases } = openReport(lang, report).voice
  return { title: phrases.state.all, description: phrases.state.intro }
}

export default async function StatesPage({ params }: StatesPageProps) {
  const { lang, report: slug } = await params
  const { report, spoken, voice } = openReport(lang, slug)
  return (
    <main id="content" className="page">
      <h1>{voice.phrases.state.all}</h1>
      <p>{voice.phrases.state.intro}</p>
      <StateList report={report} spoken={spoken} voice={voice} />
    </main>
  )
}
