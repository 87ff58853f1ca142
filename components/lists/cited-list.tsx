import { Spoken } from '@/components/language/spoken'
import type { ListedItem } from './cited-items'
import type { ListPhrases, ListScene } from './list-table'

/** What the lists have from one paragraph, each with its link. */
export function CitedList({ items, phrases, to }: { readonly items: readonly ListedItem[]; readonly phrases: ListPhrases; readonly to: ListScene['to'] }) {
  if (items.length === 0) return null
  return (
    <div className="cited">
      <p className="label">{phrases.alsoHere}</p>
      <ul className="paragraph-events">
        {items.map(({ anchor, title }) => (
          <li key={anchor}>
            <a href={to.list(anchor)}>
              <Spoken text={title} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
