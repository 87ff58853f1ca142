import { drawPlainLink } from '@/components/atlas/draw-plain-link'
import { bodiesInRows } from '@/components/filters/bodies-in-rows'
import { BodyChips } from '@/components/filters/body-chips'
import { ClaimsSwitch } from '@/components/filters/claims-switch'
import { KindChips } from '@/components/filters/kind-chips'
import { WordsFields } from '@/components/filters/words-fields'
import { facets } from '@/data/filters'
import { writeSpan } from '@/data/filters/years'
import { fill } from '@/data/languages/say'
import type { Axis } from '@/data/queries/timeline/axis-of'
import type { TimelineScene } from './timeline-scene'
import { YearsFields } from './years-fields'

/** The filters of the atlas as links and forms: each keeps the rest of the address. */
export function TimelineFilters({ scene, usual }: { readonly scene: TimelineScene; readonly usual: Axis | null }) {
  const { report, address, voice, to } = scene
  const { phrases } = voice
  const { roots, organs } = bodiesInRows(report)
  const link = drawPlainLink(to.timeline)
  const others = [
    ...address.place.map((id) => ({ id, name: report.places[id]!.name.words, without: { ...address, place: facets.place.toggle!(address.place, id) } })),
    ...address.state.map((id) => ({ id, name: report.states[id]!.words, without: { ...address, state: facets.state.toggle!(address.state, id) } })),
  ]
  return (
    <section className="filters timeline-filters" aria-label={phrases.filters.label}>
      <h2 className="label part">{phrases.filters.body}</h2>
      <BodyChips bodies={roots} report={report} address={address} voice={voice} link={link} />
      {organs.length > 0 && (
        <details className="more" open={organs.some(({ id }) => address.body.includes(id)) || undefined}>
          <summary>{phrases.filters.organs}</summary>
          <BodyChips bodies={organs} report={report} address={address} voice={voice} link={link} />
        </details>
      )}
      <details className="more" open={address.kind.length > 0 || address.q !== '' || undefined}>
        <summary>{phrases.filters.more}</summary>
        <KindChips report={report} address={address} voice={voice} link={link} />
        <form className="words" action={to.timeline} method="get">
          <WordsFields address={address} filters={phrases.filters} />
        </form>
      </details>
      <div className="timeline-tools">
        <form className="years-form" action={to.timeline} method="get">
          <YearsFields address={address} years={phrases.years} value={writeSpan(address.years)} placeholder={usual ? `${usual.from}-${usual.to - 1}` : ''} />
        </form>
        {writeSpan(address.years) !== '' && link({ className: 'clear', to: { ...address, years: facets.years.none }, children: phrases.years.reset })}
        <ClaimsSwitch address={address} phrases={phrases} link={link} />
      </div>
      {others.length > 0 && (
        <>
          <h2 className="label part">{phrases.timeline.chosen}</h2>
          <ul className="chips">
            {others.map(({ id, name, without }) => (
              <li key={id}>{link({ className: 'chip', to: without, isPressed: true, label: fill(phrases.timeline.drop, { name }), children: name })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
