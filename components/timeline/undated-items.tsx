import { Spoken } from '@/components/language/spoken'
import { withoutYear } from '@/data/queries/timeline/marks-of'
import { itemHref } from './item-href'
import { itemKey } from './item-key'
import { sayDates } from './say-dates'
import type { Shown, TimelineScene } from './timeline-scene'

/** What no axis can show: named, never dropped. */
export function UndatedItems({ shown, scene: { address, voice, to } }: { readonly shown: Shown; readonly scene: TimelineScene }) {
  const { timeline } = voice.phrases
  const items = [...withoutYear(shown.events, address.claims), ...withoutYear(shown.acts, address.claims)]
  if (items.length === 0) return null
  return (
    <section className="undated" aria-labelledby="undated">
      <h3 id="undated">{timeline.undated.title}</h3>
      <p className="quiet">{timeline.undated.hint}</p>
      <ul>
        {items.map((item) => (
          <li key={itemKey(item)} id={itemKey(item)} data-undated={itemKey(item)}>
            <a className={item.kind === 'act' ? 'is-act' : undefined} href={itemHref(item, to)}>
              <Spoken text={item.title} />
            </a>{' '}
            <span className="quiet">
              {item.kind === 'act' && `${timeline.table.act}. `}
              {sayDates(item, address.claims, voice)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
