import { memo } from 'react'
import type { DrawLink } from '@/components/atlas/address-link'
import type { Voice } from '@/components/language/voice'
import type { Address } from '@/data/address/parameters'
import { optionCounts } from '@/data/filters/counts'
import type { SpokenBody, SpokenReport } from '@/data/queries/spoken-report'
import { Chips } from './chips'

interface BodyChipsProps {
  readonly bodies: readonly SpokenBody[]
  readonly report: SpokenReport
  readonly address: Address
  readonly voice: Voice
  readonly link: DrawLink
}

/** A chip for each of the bodies, in the colour of its family. */
export const BodyChips = memo(function BodyChips({ bodies, report, address, voice, link }: BodyChipsProps) {
  const counts = optionCounts(report, address, address.claims, 'body')
  const chips = bodies.map(({ id, short, name, family }) => ({ id, name: short, fullName: name.words, hue: report.families[family]!.hue, count: counts.get(id) ?? 0 }))
  return <Chips facet="body" chips={chips} address={address} voice={voice} link={link} />
})
