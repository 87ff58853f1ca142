import type { Metadata } from 'next'
import { countFiles } from '@/app/requests/count-files'
import { linkedScene } from '@/app/requests/linked-scene'
import { library } from '@/app/requests/library'
import { openReport } from '@/app/requests/open-report'
import { queryOf, type PageQuery } from '@/app/requests/query-of'
import { shareMetadata } from '@/app/requests/share-metadata'
import { today } from '@/app/requests/today'
import { ApiForm } from '@/components/share/api-form'
import { ApiTries } from '@/components/share/api-tries'
import { Citation } from '@/components/share/citation'
import { ColumnNotes } from '@/components/share/column-notes'
import { LinkedData } from '@/components/share/linked-data'
import { FileList } from '@/components/share/file-list'
import { Narrowed } from '@/components/share/narrowed'
import { OgcTries } from '@/components/share/ogc-tries'
import { QueryKeys } from '@/components/share/query-keys'
import { VersionList } from '@/components/share/version-list'
import { readEdition, versionKey } from '@/data/address/edition'
import { addressQuery, paths } from '@/data/address/href'
import { parseAddress } from '@/data/address/parse'
import { paragraphKey, readCited } from '@/data/formats/citations/cited'
import { datasetPage } from '@/data/formats/json-ld/dataset'
import { reportLayers } from '@/data/formats/ogc/layer'
import { makeDownload } from '@/data/formats/make-download'
import { acceptedVersions, presentVersion } from '@/data/reports/versions'
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
  const open = openReport(lang, slug)
  const { report, spoken, language } = open
  const voice = { ...open.voice, phrases: language.phrases }
  const { downloads } = voice.phrases
  const to = paths(lang, slug)
  const edition = readEdition(slug)
  const scene = await linkedScene(open)
  const { origin } = scene
  const query = queryOf(await searchParams)
  const { address, refusals } = parseAddress(query, spoken, [paragraphKey, versionKey])
  const download = makeDownload({ report, spoken, language, address, origin, self: `${origin}${to.data}`, files: () => packageFiles(slug) })
  return (
    <main id="content" className="page page-data">
      <LinkedData thing={datasetPage(scene)} />
      <h1>{downloads.title}</h1>
      <p className="subtitle">{downloads.intro}</p>
      <h2>{downloads.files}</h2>
      <Narrowed report={spoken} address={address} refusals={refusals} left={download.rows.length} voice={voice} />
      <FileList report={slug} query={addressQuery(address)} files={await countFiles(download)} voice={voice} />
      <p>{downloads.rowsHint}</p>
      <h2 id="columns">{downloads.columns}</h2>
      <p>{downloads.columnsHint}</p>
      <ColumnNotes voice={voice} />
      <h2>{downloads.api}</h2>
      <p>{downloads.apiHint}</p>
      <h3>{downloads.tries}</h3>
      <ApiTries report={slug} event={download.rows[0]?.id} voice={voice} />
      <h3>{downloads.ask}</h3>
      <ApiForm report={spoken} voice={voice} />
      <h2>{downloads.query}</h2>
      <QueryKeys voice={voice} />
      <h2>{language.phrases.cite.versions.title}</h2>
      <VersionList slug={slug} versions={acceptedVersions(edition.slug)} present={presentVersion(edition.slug) ?? report.version} language={language} />
      <h2 id="ogc">{voice.phrases.ogc.title}</h2>
      <OgcTries origin={origin} layers={reportLayers(report, library)} voice={voice} />
      <h2>{downloads.licence}</h2>
      <Citation scene={scene} cited={readCited(query, report, () => open).cited} accessed={today()} />
    </main>
  )
}
