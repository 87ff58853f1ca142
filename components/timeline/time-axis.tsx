import { facets } from '@/data/filters'
import { match } from '@/data/filters/match'
import { fill, sayCount } from '@/data/languages/say'
import { ticksOf } from '@/data/queries/timeline/ticks-of'
import { placeOn } from './place-on'
import type { Plotted } from './timeline-scene'

/** More are too many to name on a phone. */
const fewYears = 7

/** The years above or below the lanes; each is a link that chooses it. */
export function TimeAxis({ scene, sayMonth }: { readonly scene: Plotted; readonly sayMonth: (month: number) => string }) {
  const { axis, address, report, voice, hrefOf } = scene
  const ticks = ticksOf(axis)
  const years = ticks.filter(({ month }) => month === undefined)
  const step = years.length > 1 ? years[1]!.year - years[0]!.year : 1
  return (
    <nav className="time-axis" aria-label={voice.phrases.timeline.axis}>
      <ol className={years.length > fewYears ? 'time-years is-many' : 'time-years'}>
        {years.map(({ at, year }) => {
          const to = { ...address, years: { ...facets.years.none, from: year, to: Math.min(year + step, axis.to) - 1, withUndated: address.years.withUndated } }
          const count = match(report, to, address.claims).length
          return (
            <li key={year} style={placeOn({ from: at, to: Math.min(at + step, axis.to) }, axis)}>
              <a href={`${hrefOf(to)}#plot`} aria-label={fill(voice.phrases.timeline.zoom, { year: step === 1 ? year : `${year}–${to.years.to}`, count: sayCount(voice.phrases.counts.events, count, voice.plural) })} data-tick={year}>
                {year}
              </a>
            </li>
          )
        })}
      </ol>
      {axis.to - axis.from === 1 && (
        <ol className="time-months" aria-hidden="true">
          {Array.from({ length: 12 }, (_, index) => (
            <li key={index} style={{ left: `${(index / 12) * 100}%`, width: `${100 / 12}%` }}>
              {sayMonth(index + 1)}
            </li>
          ))}
        </ol>
      )}
    </nav>
  )
}

/** Lines behind the lanes, at the ticks. */
export function GridLines({ scene: { axis } }: { readonly scene: Plotted }) {
  return (
    <div className="grid-lines" aria-hidden="true">
      {ticksOf(axis).map(({ at, month }) => (
        <i key={at} className={month === undefined ? undefined : 'is-month'} style={{ left: placeOn({ from: at, to: at }, axis).left }} />
      ))}
    </div>
  )
}
