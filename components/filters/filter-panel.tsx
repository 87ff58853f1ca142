'use client'

import { useMemo } from 'react'
import { drawAddressLink } from '@/components/atlas/address-link'
import { settledAddress } from '@/components/atlas/settled-address'
import type { Voice } from '@/components/language/voice'
import type { Address } from '@/data/address/parameters'
import type { SpokenBody, SpokenReport } from '@/data/queries/spoken-report'
import { bodiesInRows } from './bodies-in-rows'
import { BodyChips } from './body-chips'
import { ClaimsSwitch } from './claims-switch'
import { KindChips } from './kind-chips'
import { WordsForm } from './words-form'

interface FilterPanelProps {
  readonly report: SpokenReport
  readonly address: Address
  /** The address as last painted: what has not been touched since answers to it, and follows when the touched has been seen. */
  readonly painted: Address
  readonly voice: Voice
  readonly path: string
}

export function FilterPanel({ report, address, painted, voice, path }: FilterPanelProps) {
  const { phrases } = voice
  const { roots, organs } = useMemo(() => bodiesInRows(report), [report])
  const isTouched = ({ id }: SpokenBody) => address.body.includes(id) !== painted.body.includes(id)
  return (
    <section className="filters" id="filters" aria-label={phrases.filters.label}>
      <h2 className="label">{phrases.filters.body}</h2>
      <BodyChips bodies={roots} report={report} address={roots.some(isTouched) ? address : painted} voice={voice} link={drawAddressLink} />
      {organs.length > 0 && (
        <details className="more" open={organs.some(({ id }) => address.body.includes(id)) || undefined}>
          <summary>{phrases.filters.organs}</summary>
          <BodyChips bodies={organs} report={report} address={organs.some(isTouched) ? address : painted} voice={voice} link={drawAddressLink} />
        </details>
      )}
      <details className="more" open={address.kind.length > 0 || address.q !== '' || undefined}>
        <summary>{phrases.filters.more}</summary>
        <KindChips report={report} address={settledAddress(address, painted, ['kind'])} voice={voice} link={drawAddressLink} />
        <WordsForm address={settledAddress(address, painted, ['q'])} phrases={phrases} path={path} />
      </details>
      <ClaimsSwitch address={settledAddress(address, painted, ['claims'])} phrases={phrases} link={drawAddressLink} />
    </section>
  )
}
