import type { Metadata } from 'next'
import { linkedScene } from '@/app/requests/linked-scene'
import { openReport } from '@/app/requests/open-report'
import { Atlas } from '@/components/atlas/atlas'
import { LinkedData } from '@/components/share/linked-data'
import { datasetPage } from '@/data/formats/json-ld/dataset'
import { SkipLinks } from '@/components/atlas/skip-links'

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
  const open = openReport(lang, report)
  return (
    <main id="content">
      <SkipLinks phrases={open.language.phrases} />
      <LinkedData thing={datasetPage(await linkedScene(open))} />
      <Atlas report={open.spoken} voice={open.voice} />
    </main>
  )
}
