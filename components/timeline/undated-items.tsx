import { Spoken } from '@/components/language/spoken'
import { withoutYear } from '@/data/queries/timeline/marks-of'
import { actHref } from './act-href'
import { sayDates } from './say-dates'
import type { Shown, TimelineScene } from './timeline-scene'

/** What no axis can show: named, never dropped. */
export function UndatedItems({ shown, scene: { address, voice, to } }: { readonly shown: Shown; readonly scene: TimelineScene }) {
  const { timeline } = voice.phrases
  const items = [
    ...withoutYear(shown.events, address.claims).map((item) => ({ item, key: `event-${item.id}`, href: to.event(item.id), isAct: false })),
    ...withoutYear(shown.acts, address.claims).map((item) => ({ item, key: `act-${item.id}`, href: actHref(item, to), isAct: true })),
  ]
  if (items.length === 0) return null
  return (
    <section className="undated" aria-labelledby="undated">
      <h3 id="undated">{timeline.undated.title}</h3>
      <p className="quiet">{timeline.undated.hint}</p>
      <ul>
        {items.map(({ item, key, href, isAct }) => (
          <li key={key} id={key} data-undated={key}>
            <a href={href}>
              <Spoken text={item.title} />
            </a>{' '}
            <span className="quiet">
              {isAct && `${timeline.table.act}. `}
              {sayDates(item, address.claims, voice)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
