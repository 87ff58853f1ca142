'use client'

import { memo, use } from 'react'
import { AddressContext, AddressLink } from '@/components/atlas/address-link'
import type { Voice } from '@/components/language/voice'
import { familiesOf } from '@/components/map/markers'
import type { Address } from '@/data/address/parameters'
import { facets } from '@/data/filters'
import { match } from '@/data/filters/match'
import { writeSpan } from '@/data/filters/years'
import { fill, sayCount } from '@/data/languages/say'
import { dateOf } from '@/data/queries/reading'
import type { SpokenEvent, SpokenReport } from '@/data/queries/spoken-report'
import { timelineBins, yearSpan } from '@/data/queries/timeline-bins'
import { onPlainClick } from '@/components/ui/plain-click'
import { useYearDrag, type Span } from './use-year-drag'
import { YearPlayer } from './year-player'
import { YearsForm } from './years-form'

interface YearStripProps {
  readonly report: SpokenReport
  readonly address: Address
  readonly voice: Voice
  readonly path: string
}

/** One column a year, its blocks the events that choosing it would leave; events without a year have a column of their own. */
export const YearStrip = memo(function YearStrip({ report, address, voice, path }: YearStripProps) {
  const access = use(AddressContext)
  const span = yearSpan(report.events)
  const { from, to, withUndated } = address.years
  const withYears = (years: Partial<Address['years']>): Address => ({ ...address, years: { ...facets.years.none, withUndated, ...years }, event: null, at: null })
  const inYear = (year: number) => withYears({ from: year, to: year })
  const drag = useYearDrag(({ from, to }) => access?.go(withYears({ from, to })))
  if (!span) return null

  const events = match(report, address, address.claims, 'years')
  const bins = timelineBins(events, address.claims, span)
  const undated = events.filter((event) => !dateOf(event, address.claims)?.hasYear)
  const isAll = from === null && to === null
  const chosen: Span | null = isAll ? null : { from: from ?? span.first, to: to ?? span.last }
  const shown = drag.pending ?? chosen
  const most = Math.max(...bins.map((bin) => bin.events.length), undated.length, 1)
  const { phrases } = voice
  const said = (count: number) => sayCount(phrases.counts.events, count, voice.plural)
  const blocks = (list: readonly SpokenEvent[]) => <Blocks events={list} address={address} report={report} />

  return (
    <section className="years" id="years" aria-label={phrases.years.label}>
      <ol className="years-strip" style={{ '--most': most } as React.CSSProperties} title={phrases.years.hint} {...drag.strip}>
        {bins.map(({ year, events }) => {
          const isIn = shown === null || (year >= shown.from && year <= shown.to)
          const isOnly = chosen?.from === year && chosen.to === year
          const to = withYears(isOnly ? { from: null, to: null } : { from: year, to: year })
          return (
            <li key={year} className={isIn ? 'year' : 'year year-out'}>
              <a
                data-year={year}
                href={access?.hrefOf(to)}
                draggable={false}
                aria-current={(chosen && isIn) || undefined}
                aria-label={fill(phrases.years.year, { year, count: said(events.length) })}
                onClick={onPlainClick(() => access?.go(to))}
                onKeyDown={(event) => drag.onKeyDown(event, chosen)}
              >
                {blocks(events)}
                <span className="year-name">
                  <span className="year-century">{Math.floor(year / 100)}</span>
                  <span className="year-short">’</span>
                  {String(year % 100).padStart(2, '0')}
                </span>
              </a>
            </li>
          )
        })}
        {undated.length > 0 && (
          <li className={isAll || withUndated ? 'year year-none' : 'year year-none year-out'}>
            <AddressLink
              to={isAll ? address : withYears({ from, to, withUndated: !withUndated })}
              isPressed={!isAll && withUndated}
              label={isAll ? sayCount(phrases.counts.withoutYear, undated.length, voice.plural) : fill(withUndated ? phrases.years.exclude : phrases.years.include, { count: sayCount(phrases.counts.withoutYear, undated.length, voice.plural) })}
            >
              {blocks(undated)}
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
        <YearPlayer report={report} address={address} voice={voice} inYear={inYear} />
      </div>
    </section>
  )
})

/** A block an event, in the colour of its first body. */
function Blocks({ events, address, report }: { readonly events: readonly SpokenEvent[]; readonly address: Address; readonly report: SpokenReport }) {
  return (
    <span className="year-blocks">
      {events.map((event) => {
        const [family] = familiesOf(event, address.claims, report)
        return <i key={event.id} style={{ background: `var(--hue-${family ? report.families[family]!.hue : 0})` }} />
      })}
    </span>
  )
}
