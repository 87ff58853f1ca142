import type { ReactNode } from 'react'
import { FoundWords } from './found-words'
import type { OfferGroup } from './look-up'

interface SearchOptionsProps {
  readonly id: string
  readonly label: string
  readonly groups: readonly OfferGroup[]
  readonly optionId: (index: number) => string
  readonly active: number | null
  readonly onFollow: () => void
  /** Leads to all results, where these are not all. */
  readonly more: { readonly href: string; readonly words: string } | null
}

/** Longer than any line of the list. */
const lineLength = 96

/** The list under the field. Its options are links, so that they open in a new tab too; the focus stays in the field. */
export function SearchOptions({ id, label, groups, optionId, active, onFollow, more }: SearchOptionsProps) {
  let next = 0
  const option = (href: string, children: ReactNode) => {
    const index = next++
    return (
      <a key={href} id={optionId(index)} role="option" aria-selected={index === active} tabIndex={-1} className="search-option" href={href} onClick={onFollow}>
        {children}
      </a>
    )
  }
  return (
    <div id={id} role="listbox" aria-label={label} className="search-options">
      {groups.map(({ heading, found }, at) => (
        <div key={heading} role="group" aria-labelledby={`${id}-${at}`}>
          <p id={`${id}-${at}`} className="label">
            {heading}
          </p>
          {found.map((each) => option(each.item.href, <FoundWords found={each} longest={lineLength} />))}
        </div>
      ))}
      {more && option(more.href, <span className="search-more">{more.words}</span>)}
    </div>
  )
}
