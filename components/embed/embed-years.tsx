import type { PageVoice } from '@/components/language/voice'
import type { Address } from '@/data/address/parameters'
import { facets } from '@/data/filters'
import { match } from '@/data/filters/match'
import { fill, sayCount } from '@/data/languages/say'
import { dateOf } from '@/data/queries/reading'
import type { SpokenReport } from '@/data/queries/spoken-report'
import { timelineBins, yearSpan } from '@/data/queries/timeline-bins'

interface EmbedYearsProps {
  readonly report: SpokenReport
  readonly address: Address
  readonly voice: PageVoice
  /** Where the years may be chosen; absent where they are only shown. */
  readonly hrefOf: ((address: Address) => string) | null
}

/** One column a year, as high as it has events, and one for those without a year. */
export function EmbedYears({ report, address, voice: { phrases, plural }, hrefOf }: EmbedYearsProps) {
  const span = yearSpan(report.events)
  if (!span) return null
  const { from, to, withUndated } = address.years
  const events = match(report, address, address.claims, 'years')
  const bins = timelineBins(events, address.claims, span)
  const undated = events.filter((event) => !dateOf(event, address.claims)?.hasYear).length
  const most = Math.max(...bins.map((bin) => bin.events.length), undated, 1)
  const isAll = from === null && to === null
  const withYears = (years: Partial<Address['years']>): Address => ({ ...address, years: { ...facets.years.none, withUndated, ...years }, event: null, at: null })
  const said = (count: number) => sayCount(phrases.counts.events, count, plural)
  const column = (key: string, name: string, count: number, isIn: boolean, isChosen: boolean, label: string, next: Address) => {
    const inside = (
      <>
        <i style={{ height: `${((count / most) * 100).toFixed(0)}%` }} />
        <span aria-hidden="true">{name}</span>
      </>
    )
    return (
      <li key={key} className={isIn ? undefined : 'out'}>
        {hrefOf ? (
          <a id={`y${key}`} href={hrefOf(next)} aria-label={label} aria-current={isChosen || undefined}>
            {inside}
          </a>
        ) : (
          <>
            <span className="unseen">{label}</span>
            {inside}
          </>
        )}
      </li>
    )
  }
  return (
    <ol className="strip" aria-label={phrases.years.label}>
      {bins.map(({ year, events: here }) => {
        const isIn = (from === null || year >= from) && (to === null || year <= to)
        const isOnly = from === year && to === year
        return column(`${year}`, `’${String(year % 100).padStart(2, '0')}`, here.length, isIn, !isAll && isIn, fill(phrases.years.year, { year, count: said(here.length) }), isOnly ? withYears({ from: null, to: null, withUndated: false }) : withYears({ from: year, to: year }))
      })}
      {undated > 0 && column('none', '?', undated, isAll || withUndated, !isAll && withUndated, sayCount(phrases.counts.withoutYear, undated, plural), isAll ? address : withYears({ from, to, withUndated: !withUndated }))}
    </ol>
  )
}
