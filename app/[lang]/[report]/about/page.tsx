import type { Metadata } from 'next'
import { openLists } from '@/app/requests/open-lists'
import { openReport } from '@/app/requests/open-report'
import { requestOrigin } from '@/app/requests/request-origin'
import { shareMetadata } from '@/app/requests/share-metadata'
import { AboutReport } from '@/components/about/about-report'
import { paths } from '@/data/address/href'
import { version } from '@/package.json'

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
  const { report, tables, language } = openLists(lang, slug)
  return (
    <main id="content" className="page page-about">
      <h1>{language.phrases.about.title}</h1>
      <AboutReport scene={{ report, tables, language, version, origin: await requestOrigin() }} />
    </main>
  )
}
