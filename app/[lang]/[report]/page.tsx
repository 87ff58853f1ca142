import type { Metadata } from 'next'
import { linkedScene } from '@/app/requests/linked-scene'
import { openReport } from '@/app/requests/open-report'
import { queryOf, type PageQuery } from '@/app/requests/query-of'
import { shareMetadata } from '@/app/requests/share-metadata'
import { Atlas } from '@/components/atlas/atlas'
import { LinkedData } from '@/components/share/linked-data'
import { downloadOffer } from '@/data/formats/download-offer'
import { datasetPage } from '@/data/formats/json-ld/dataset'
import { SkipLinks } from '@/components/atlas/skip-links'
import { addressQuery, paths } from '@/data/address/href'
import { parseAddress } from '@/data/address/parse'

interface AtlasPageProps {
  readonly params: Promise<{ lang: string; report: string }>
  readonly searchParams: Promise<PageQuery>
}

export async function generateMetadata({ params, searchParams }: AtlasPageProps): Promise<Metadata> {
  const { lang, report } = await params
  const open = openReport(lang, report)
  const { address } = parseAddress(queryOf(await searchParams), open.spoken)
  const query = addressQuery(address)
  return shareMetadata(open, { path: paths(lang, report).atlas, address, query, description: query === '' ? open.spoken.subtitle.words : undefined })
}

export default async function AtlasPage({ params, searchParams }: AtlasPageProps) {
  const { lang, report } = await params
  const open = openReport(lang, report)
  const { address } = parseAddress(queryOf(await searchParams), open.spoken)
  return (
    <main id="content">
      <SkipLinks phrases={open.language.phrases} />
      {/* The first picture has the map, which is whole where the years begin: else a browser paints the head of the page, then the map’s frame, then the land, and each paint holds up the rest. */}
      <link rel="expect" href="#years" blocking="render" />
      <Atlas report={address.q === '' ? open.wordless : open.spoken} voice={open.voice} borders={open.borders} downloads={downloadOffer(open.language.phrases)} />
      <LinkedData thing={datasetPage(await linkedScene(open))} />
    </main>
  )
}
