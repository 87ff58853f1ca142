'use client'

import { memo, use, useMemo } from 'react'
import { AddressContext, AddressLink } from '@/components/atlas/address-link'
import type { Voice } from '@/components/language/voice'
import { addressQuery } from '@/data/address/href'
import type { Address } from '@/data/address/parameters'
import { facets } from '@/data/filters'
import { match } from '@/data/filters/match'
import { writeSpan } from '@/data/filters/years'
import { fill, sayCount } from '@/data/languages/say'
import { dateOf } from '@/data/queries/reading'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { timelineBins, yearSpan } from '@/data/queries/timeline-bins'
import { useYearDrag, type Span } from './use-year-drag'
import { YearBlocks, YearColumn } from './year-column'
import { YearPlayer } from './year-player'
import { YearsForm } from './years-form'

interface YearStripProps {
  readonly report: SpokenReport
  readonly address: Address
  readonly voice: Voice
  readonly path: string
}

/** The address with all years and nothing chosen: the same object for as long as the rest of the address is the same. */
function useBase(address: Address): Address {
  const { withUndated } = address.years
  const base: Address = { ...address, years: { ...facets.years.none, withUndated }, event: null, at: null }
  const key = `${addressQuery(base)} ${withUndated}`
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the key is all that the address says
  return useMemo(() => base, [key])
}

/** One column a year, its blocks the events that choosing it would leave; events without a year have a column of their own. */
export const YearStrip = memo(function YearStrip({ report, address, voice, path }: YearStripProps) {
  const access = use(AddressContext)
  const base = useBase(address)
  const { span, bins, undated } = useMemo(() => {
    const span = yearSpan(report.events)
    const events = match(report, base, base.claims, 'years')
    return { span, bins: span ? timelineBins(events, base.claims, span) : [], undated: events.filter((event) => !dateOf(event, base.claims)?.hasYear) }
  }, [report, base])
  const { from, to, withUndated } = address.years
  const withYears = (years: Partial<Address['years']>): Address => ({ ...base, years: { ...base.years, ...years } })
  const drag = useYearDrag(({ from, to }) => access?.go(withYears({ from, to })))
  if (!span) return null

  const isAll = from === null && to === null
  const chosen: Span | null = isAll ? null : { from: from ?? span.first, to: to ?? span.last }
  const shown = drag.pending ?? chosen
  const most = Math.max(...bins.map((bin) => bin.events.length), undated.length, 1)
  const { phrases } = voice
  const saidUndated = sayCount(phrases.counts.withoutYear, undated.length, voice.plural)

  return (
    <section className="years" id="years" aria-label={phrases.years.label}>
      <ol className="years-strip" style={{ '--most': most } as React.CSSProperties} title={phrases.years.hint} {...drag.strip} onKeyDown={(event) => drag.onKeyDown(event, chosen)}>
        {bins.map(({ year, events }) => {
          const isIn = shown === null || (year >= shown.from && year <= shown.to)
          return <YearColumn key={year} year={year} events={events} base={base} isIn={isIn} isChosen={chosen !== null && isIn} isOnly={chosen?.from === year && chosen.to === year} report={report} voice={voice} />
        })}
        {undated.length > 0 && (
          <li className={isAll || withUndated ? 'year year-none' : 'year year-none year-out'}>
            <AddressLink
              to={isAll ? address : withYears({ from, to, withUndated: !withUndated })}
              isPressed={!isAll && withUndated}
              // Begins with what is seen, for who speaks to the computer (WCAG 2.5.3).
              label={`${phrases.years.none}: ${isAll ? saidUndated : fill(withUndated ? phrases.years.exclude : phrases.years.include, { count: saidUndated })}`}
            >
              <YearBlocks events={undated} base={base} report={report} />
              <span className="year-name">{phrases.years.none}</span>
            </AddressLink>
          </li>
        )}
      </ol>
      <div className="years-line">
        <YearsForm address={address} phrases={phrases} path={path} value={writeSpan(drag.pending ?? address.years)} placeholder={`${span.first}-${span.last}`} />
        {!isAll && (
          <AddressLink className="clear" to={withYears({ from: null, to: null, withUndated: false })}>
            {phrases.years.reset}
          </AddressLink>
        )}
        <YearPlayer report={report} address={address} voice={voice} inYear={(year) => withYears({ from: year, to: year })} />
      </div>
    </section>
  )
})
