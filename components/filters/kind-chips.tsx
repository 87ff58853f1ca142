import { memo } from 'react'
import type { DrawLink } from '@/components/atlas/address-link'
import type { Voice } from '@/components/language/voice'
import type { Address } from '@/data/address/parameters'
import { optionCounts } from '@/data/filters/counts'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { Chips } from './chips'

/** A chip for each kind of event. */
export const KindChips = memo(function KindChips({ report, address, voice, link }: { readonly report: SpokenReport; readonly address: Address; readonly voice: Voice; readonly link: DrawLink }) {
  const { phrases, language } = voice
  const counts = optionCounts(report, address, address.claims, 'kind')
  const chips = [...counts].map(([id, count]) => ({ id, name: { words: phrases.kinds[id as keyof typeof phrases.kinds], language }, count }))
  return <Chips facet="kind" chips={chips} address={address} voice={voice} link={link} />
})
