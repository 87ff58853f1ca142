import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { openReport } from '@/app/requests/open-report'
import { queryOf, type PageQuery } from '@/app/requests/query-of'
import { titlesOf } from '@/app/requests/titles-of'
import { siteOrigin } from '@/app/requests/site-origin'
import { ShareForm } from '@/components/share/share-form'
import { embedKeys } from '@/data/address/embed-options'
import { addressQuery, paths } from '@/data/address/href'
import { parseAddress } from '@/data/address/parse'
import { parseShareOptions, shareKeys } from '@/data/address/share-options'
import { languages } from '@/data/languages'

interface SharePageProps {
  readonly params: Promise<{ lang: string; report: string }>
  readonly searchParams: Promise<PageQuery>
}

export async function generateMetadata({ params }: SharePageProps): Promise<Metadata> {
  const { lang, report } = await params
  return { title: openReport(lang, report).language.phrases.share.title, robots: { index: false } }
}

/** What the share dialog does, for those without a script and for the long address. */
export default async function SharePage({ params, searchParams }: SharePageProps) {
  const { lang, report: slug } = await params
  const { report, spoken, voice, language } = openReport(lang, slug)
  const titles = titlesOf(report)
  const { share } = language.phrases
  const asked = queryOf(await searchParams)
  const { address } = parseAddress(asked, spoken, [...embedKeys, ...shareKeys])
  return (
    <main id="content" className="page page-share">
      <h1>{share.title}</h1>
      <p className="subtitle">{share.intro}</p>
      <ShareForm
        key={addressQuery(address)}
        origin={siteOrigin(await headers())}
        path={paths(lang, slug).share}
        report={slug}
        title={spoken.title.words}
        language={voice.language}
        query={addressQuery(address)}
        first={parseShareOptions(asked, voice.language)}
        languages={Object.values(languages).map(({ code, name }) => ({ code, name, title: titles[code] }))}
        phrases={share}
        heading="h2"
      />
    </main>
  )
}
