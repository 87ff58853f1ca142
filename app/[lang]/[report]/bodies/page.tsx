import type { Metadata } from 'next'
import { openReport } from '@/app/requests/open-report'
import { BodyTree } from '@/components/body/body-tree'

interface BodiesPageProps {
  readonly params: Promise<{ lang: string; report: string }>
}

export async function generateMetadata({ params }: BodiesPageProps): Promise<Metadata> {
  const { lang, report } = await params
  return { title: openReport(lang, report).voice.phrases.body.all }
}

export default async function BodiesPage({ params }: BodiesPageProps) {
  const { lang, report: slug } = await params
  const { report, spoken, voice } = openReport(lang, slug)
  return (
    <main id="content" className="page">
      <h1>{voice.phrases.body.all}</h1>
      <BodyTree report={report} spoken={spoken} voice={voice} />
    </main>
  )
}
