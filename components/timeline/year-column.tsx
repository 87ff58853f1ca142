'use client'

import { memo, use } from 'react'
import { AddressContext } from '@/components/atlas/address-link'
import type { Voice } from '@/components/language/voice'
import { familiesOf } from '@/components/map/markers'
import { onPlainClick } from '@/components/ui/plain-click'
import type { Address } from '@/data/address/parameters'
import { fill, sayCount } from '@/data/languages/say'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'

interface YearColumnProps {
  readonly year: number
  readonly events: readonly SpokenEvent[]
  /** The address with all years. */
  readonly base: Address
  readonly isIn: boolean
  readonly isChosen: boolean
  readonly isOnly: boolean
  readonly report: SpokenReport
  readonly voice: Voice
}

/** A year as a link, with a block for each of its events. A step in time draws only the columns that it touches. */
export const YearColumn = memo(function YearColumn({ year, events, base, isIn, isChosen, isOnly, report, voice: { phrases, plural } }: YearColumnProps) {
  const access = use(AddressContext)
  const to: Address = isOnly ? base : { ...base, years: { ...base.years, from: year, to: year } }
  return (
    <li className={isIn ? 'year' : 'year year-out'}>
      <a
        data-year={year}
        href={access?.hrefOf(to)}
        draggable={false}
        aria-current={isChosen || undefined}
        aria-label={fill(phrases.years.year, { year, count: sayCount(phrases.counts.events, events.length, plural) })}
        onClick={onPlainClick(() => access?.go(to))}
      >
        <YearBlocks events={events} base={base} report={report} />
        <span className="year-name">
          <span className="year-century">{Math.floor(year / 100)}</span>
          <span className="year-short">’</span>
          {String(year % 100).padStart(2, '0')}
        </span>
      </a>
    </li>
  )
})

/** A block an event, in the colour of its first body. */
export const YearBlocks = memo(function YearBlocks({ events, base, report }: Pick<YearColumnProps, 'events' | 'base' | 'report'>) {
  return (
    <span className="year-blocks">
      {events.map((event) => {
        const [family] = familiesOf(event, base.claims, report)
        return <i key={event.id} style={{ background: `var(--hue-${family ? report.families[family]!.hue : 0})` }} />
      })}
    </span>
  )
})
