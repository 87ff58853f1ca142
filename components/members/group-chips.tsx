'use client'

import { AddressLink } from '@/components/atlas/address-link'
import { Spoken } from '@/components/language/spoken'
import { mostGroups } from '@/data/address/members'
import type { Address } from '@/data/address/parameters'
import type { SpokenGroup, SpokenReport } from '@/data/queries/spoken-report'

interface GroupChipsProps {
  readonly report: SpokenReport
  readonly address: Address
  readonly chosen: readonly SpokenGroup[]
}

/** The groups to choose from: one, or a second to compare it with; a third takes the place of the first. */
export function GroupChips({ report, address, chosen }: GroupChipsProps) {
  const ids = chosen.map(({ id }) => id)
  const toggled = (id: string) => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].slice(-mostGroups))
  const chips = (kind: SpokenGroup['kind']) => (
    <ul className="chips">
      {Object.values(report.groups)
        .filter((group) => group.kind === kind)
        .sort((a, b) => a.hue - b.hue)
        .map(({ id, name, hue }) => (
          <li key={id}>
            <AddressLink className="chip chip-dotted" to={{ ...address, members: toggled(id) }} isPressed={ids.includes(id)}>
              <i className="chip-dot" style={{ background: `var(--hue-${hue})` }} />
              <Spoken text={name} />
            </AddressLink>
          </li>
        ))}
    </ul>
  )
  return (
    <>
      {chips('body')}
      {chips('set')}
    </>
  )
}
