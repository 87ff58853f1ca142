import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { countFiles } from '@/app/requests/count-files'
import { openReport } from '@/app/requests/open-report'
import { queryOf, type PageQuery } from '@/app/requests/query-of'
import { shareMetadata } from '@/app/requests/share-metadata'
import { siteOrigin } from '@/app/requests/site-origin'
import { ApiForm } from '@/components/share/api-form'
import { ApiTries } from '@/components/share/api-tries'
import { Citation } from '@/components/share/citation'
import { FileList } from '@/components/share/file-list'
import { Narrowed } from '@/components/share/narrowed'
import { QueryKeys } from '@/components/share/query-keys'
import { addressQuery, paths } from '@/data/address/href'
import { parseAddress } from '@/data/address/parse'
import { makeDownload } from '@/data/formats/make-download'
import { packageFiles } from '@/data/reports/package-files'

interface DataPageProps {
  readonly params: Promise<{ lang: string; report: string }>
  readonly searchParams: Promise<PageQuery>
}

export async function generateMetadata({ params, searchParams }: DataPageProps): Promise<Metadata> {
  const { lang, report } = await params
  const open = openReport(lang, report)
  const { title, intro } = open.language.phrases.downloads
  const { address } = parseAddress(queryOf(await searchParams), open.spoken)
  return shareMetadata(open, { path: paths(lang, report).data, title, description: intro, address, query: addressQuery(address) })
}

export default async function DataPage({ params, searchParams }: DataPageProps) {
  const { lang, report: slug } = await params
  const { report, spoken, language, ...open } = openReport(lang, slug)
  const voice = { ...open.voice, phrases: language.phrases }
  const { downloads } = voice.phrases
  const to = paths(lang, slug)
  const origin = siteOrigin(await headers())
  const { address, refusals } = parseAddress(queryOf(await searchParams), spoken)
  const download = makeDownload({ report, spoken, language, address, origin, self: `${origin}${to.data}`, files: () => packageFiles(slug) })
  return (
    <main id="content" className="page page-data">
      <h1>{downloads.title}</h1>
      <p className="subtitle">{downloads.intro}</p>
      <h2>{downloads.files}</h2>
      <Narrowed report={spoken} address={address} refusals={refusals} left={download.rows.length} voice={voice} />
      <FileList report={slug} query={addressQuery(address)} files={await countFiles(download)} voice={voice} />
      <p>{downloads.rowsHint}</p>
      <h2>{downloads.api}</h2>
      <p>{downloads.apiHint}</p>
      <h3>{downloads.tries}</h3>
      <ApiTries report={slug} event={download.rows[0]?.id} voice={voice} />
      <h3>{downloads.ask}</h3>
      <ApiForm report={spoken} voice={voice} />
      <h2>{downloads.query}</h2>
      <QueryKeys voice={voice} />
      <h2>{downloads.licence}</h2>
      <Citation report={report} address={`${origin}${to.atlas}`} voice={voice} dates={language.dates} />
    </main>
  )
}
