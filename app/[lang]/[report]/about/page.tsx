import '@/components/about/about.css'
import type { Metadata } from 'next'
import { linkedScene } from '@/app/requests/linked-scene'
import { openLists } from '@/app/requests/open-lists'
import { openReport } from '@/app/requests/open-report'
import { shareMetadata } from '@/app/requests/share-metadata'
import { today } from '@/app/requests/today'
import { contactHref } from '@/app/serve/contact.mjs'
import { AboutReport } from '@/components/about/about-report'
import { LinkedData } from '@/components/share/linked-data'
import { datasetPage } from '@/data/formats/json-ld/dataset'
import { paths } from '@/data/address/href'

interface AboutPageProps {
  readonly params: Promise<{ lang: string; report: string }>
}

export async function generateMetadata({ params }: AboutPageProps): Promise<Metadata> {
  const { lang, report } = await params
  const open = openReport(lang, report)
  return shareMetadata(open, { path: paths(lang, report).about, title: open.language.phrases.about.title, description: open.spoken.subtitle.words })
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
      <AboutReport scene={{ ...scene, tables, today: today(), contact: contactHref(process.env.DATELINE_CONTACT) }} />
    </main>
  )
}
