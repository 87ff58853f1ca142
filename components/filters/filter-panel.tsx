'use client'

import { memo } from 'react'
import type { Voice } from '@/components/language/voice'
import type { Address } from '@/data/address/parameters'
import { optionCounts } from '@/data/filters/counts'
import type { SpokenBody, SpokenReport } from '@/data/queries/spoken-report'
import { Chips, type Chip } from './chips'
import { ClaimsSwitch } from './claims-switch'
import { WordsForm } from './words-form'

interface FilterPanelProps {
  readonly report: SpokenReport
  readonly address: Address
  readonly voice: Voice
  readonly path: string
}

export const FilterPanel = memo(function FilterPanel({ report, address, voice, path }: FilterPanelProps) {
  const { phrases, language } = voice
  const bodyCounts = optionCounts(report, address, address.claims, 'body')
  const bodyChip = ({ id, short, name, family }: SpokenBody): Chip => ({ id, name: short, fullName: name.words, hue: report.families[family]!.hue, count: bodyCounts.get(id) ?? 0 })
  const bodies = Object.values(report.bodies)
  const hueOf = ({ family }: SpokenBody) => report.families[family]!.hue
  const roots = bodies.filter(({ parent }) => parent === null).sort((a, b) => hueOf(a) - hueOf(b))
  const organs = bodies.filter(({ parent }) => parent !== null).sort((a, b) => hueOf(a) - hueOf(b))
  const kinds = [...optionCounts(report, address, address.claims, 'kind')].map(([id, count]): Chip => ({ id, name: { words: phrases.kinds[id as keyof typeof phrases.kinds], language }, count }))
  return (
    <section className="filters" id="filters" aria-label={phrases.filters.label}>
      <h2 className="label">{phrases.filters.body}</h2>
      <Chips facet="body" chips={roots.map(bodyChip)} address={address} voice={voice} />
      {organs.length > 0 && (
        <details className="more" open={organs.some(({ id }) => address.body.includes(id)) || undefined}>
          <summary>{phrases.filters.organs}</summary>
          <Chips facet="body" chips={organs.map(bodyChip)} address={address} voice={voice} />
        </details>
      )}
      <details className="more" open={address.kind.length > 0 || address.q !== '' || undefined}>
        <summary>
          {phrases.filters.kind}, {phrases.filters.words.toLowerCase()}
        </summary>
        <Chips facet="kind" chips={kinds} address={address} voice={voice} />
        <WordsForm address={address} phrases={phrases} path={path} />
      </details>
      <ClaimsSwitch address={address} phrases={phrases} />
    </section>
  )
})
