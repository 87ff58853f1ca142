import { Spoken } from '@/components/language/spoken'
import type { SpokenText } from '@/data/model/text'

/** Links to the parts of a long page. */
export function Contents({ label, entries }: { readonly label: string; readonly entries: readonly { readonly id: string; readonly title: SpokenText }[] }) {
  return (
    <nav className="contents" aria-label={label}>
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <Spoken text={title} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
