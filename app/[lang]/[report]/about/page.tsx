import type { Metadata } from 'next'
import { linkedScene } from '@/app/requests/linked-scene'
import { openLists } from '@/app/requests/open-lists'
import { openReport } from '@/app/requests/open-report'
import { today } from '@/app/requests/today'
import { AboutReport } from '@/components/about/about-report'
import { LinkedData } from '@/components/share/linked-data'
import { datasetPage } from '@/data/formats/json-ld/dataset'

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
  const { tables, language } = open
  const scene = await linkedScene(open)
  return (
    <main id="content" className="page page-about">
      <LinkedData thing={datasetPage(scene)} />
      <h1>{language.phrases.about.title}</h1>
      <AboutReport scene={{ ...scene, tables, today: today() }} />
    </main>
  )
}
