import type { Metadata } from 'next'
import { openReport } from '@/app/requests/open-report'
import { shareMetadata } from '@/app/requests/share-metadata'
import { BodyTree } from '@/components/body/body-tree'
import { paths } from '@/data/address/href'

interface BodiesPageProps {
  readonly params: Promise<{ lang: string; report: string }>
}

export async function generateMetadata({ params }: BodiesPageProps): Promise<Metadata> {
  const { lang, report } = await params
  const open = openReport(lang, report)
  return shareMetadata(open, { path: paths(lang, report).bodies, title: open.voice.phrases.body.all })
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
