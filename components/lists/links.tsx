import type { ReactNode } from 'react'
import { Spoken } from '@/components/language/spoken'
import type { ListScene } from './list-table'
import { fill } from '@/data/languages/say'
import type { Named, SpokenSource } from '@/data/queries/spoken-lists'

/** Links one after the other, or nothing at all. */
export function NamedLinks({ named, href, after }: { readonly named: readonly Named[]; readonly href: (id: string) => string; readonly after?: (id: string) => ReactNode }) {
  return (
    <ul className="cell-links">
      {named.map(({ id, name }) => (
        <li key={id}>
          <a href={href(id)}>
            <Spoken text={name} />
          </a>
          {after?.(id)}
        </li>
      ))}
    </ul>
  )
}

export function ParagraphLinks({ paragraphs, scene: { to, phrases } }: { readonly paragraphs: readonly number[]; readonly scene: ListScene }) {
  return paragraphs.map((number) => (
    <a key={number} className="paragraph-link" href={to.paragraph(number)} aria-label={fill(phrases.event.paragraph, { n: number })}>
      ¶{number}
    </a>
  ))
}

/** Sources by their titles, each with its entry in the list of sources. The report itself is named in two words. */
export function SourceLinks({ sources, scene: { to, phrases } }: { readonly sources: readonly SpokenSource[]; readonly scene: ListScene }) {
  return (
    <ul className="cell-links">
      {sources.map(({ id, kind, title }) => (
        <li key={id}>
          <a href={to.source(id)}>{kind === 'report' ? phrases.lists.theReport : <Spoken text={title} />}</a>
        </li>
      ))}
    </ul>
  )
}
