import type { Metadata } from 'next'
import { openReport } from '@/app/requests/open-report'
import { Atlas } from '@/components/atlas/atlas'

interface AtlasPageProps {
  readonly params: Promise<{ lang: string; report: string }>
  /** Read by the atlas itself; named here so that Next draws the page for each address. */
  readonly searchParams: Promise<unknown>
}

export async function generateMetadata({ params }: AtlasPageProps): Promise<Metadata> {
  const { lang, report } = await params
  const { spoken } = openReport(lang, report)
  return { title: spoken.title.words, description: spoken.subtitle.words }
}

export default async function AtlasPage({ params, searchParams }: AtlasPageProps) {
  await searchParams
  const { lang, report } = await params
  const { spoken, voice, borders } = openReport(lang, report)
  return (
    <main id="content">
      <Atlas report={spoken} voice={voice} borders={borders} />
    </main>
  )
}
