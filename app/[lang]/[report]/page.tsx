import type { Metadata } from 'next'
import { Atlas } from '@/components/atlas/atlas'
import { chosenPlaceOf } from '@/components/atlas/chosen-place'
import { frameOf } from '@/components/map/frame-of'
import { StaticOutlines } from '@/components/map/static-outlines'
import { parseAddress } from '@/data/address/parse'
import { match } from '@/data/filters/match'
import { openReport } from '@/app/requests/open-report'
import { toQuery, type SearchParams } from '@/app/requests/to-query'

interface AtlasPageProps {
  readonly params: Promise<{ lang: string; report: string }>
  readonly searchParams: SearchParams
}

export async function generateMetadata({ params }: AtlasPageProps): Promise<Metadata> {
  const { lang, report } = await params
  const { spoken } = openReport(lang, report)
  return { title: spoken.title.words, description: spoken.subtitle.words }
}

export default async function AtlasPage({ params, searchParams }: AtlasPageProps) {
  const { lang, report } = await params
  const { spoken, voice } = openReport(lang, report)
  const { address } = parseAddress(await toQuery(searchParams), spoken)
  const { frame } = frameOf(spoken, match(spoken, address, address.claims), address, chosenPlaceOf(spoken, address))
  return (
    <main id="content">
      <Atlas report={spoken} voice={voice} outlines={<StaticOutlines frame={frame} />} drawnFrame={frame} />
    </main>
  )
}
