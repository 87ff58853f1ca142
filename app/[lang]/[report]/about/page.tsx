import type { Metadata } from 'next'
import { linkedScene } from '@/app/requests/linked-scene'
import { openLists } from '@/app/requests/open-lists'
import { openReport } from '@/app/requests/open-report'
import { requestOrigin } from '@/app/requests/request-origin'
import { AboutReport } from '@/components/about/about-report'
import { LinkedData } from '@/components/share/linked-data'
import { datasetPage } from '@/data/formats/json-ld/dataset'
import { version } from '@/package.json'

interface AboutPageProps {
  readonly params: Promise<{ lang: string; report: string }>
}

export async function generateMetadata({ params }: AboutPageProps): Promise<Metadata> {
  const { lang, report } = await params
  return { title: openReport(lang, report).language.phrases.about.title }
}

export default async function AboutPage({ params }: AboutPageProps) {
  const { lang, report: slug } = await params
  const open = openLists(lang, slug)
  const { report, tables, language } = open
  return (
    <main id="content" className="page page-about">
      <LinkedData thing={datasetPage(await linkedScene(open))} />
      <h1>{language.phrases.about.title}</h1>
      <AboutReport scene={{ report, tables, language, version, origin: await requestOrigin() }} />
    </main>
  )
}
