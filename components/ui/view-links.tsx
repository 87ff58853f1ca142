'use client'

import { usePathname } from 'next/navigation'
import type { FocusEvent } from 'react'

/** Where the row is to be pushed along, the one we are in is in sight. The style sheet does so too, where a browser knows how. */
function showCurrent(row: HTMLElement | null): void {
  const current = row?.querySelector<HTMLElement>('[aria-current]')
  // Who has come to another link before the script was there stays with it.
  if (row && current && !row.contains(document.activeElement)) row.scrollLeft = current.offsetLeft - row.offsetLeft - row.clientWidth / 3
}

/** A browser leaves a link that is seen in part where it is. */
const showWhole = ({ target }: FocusEvent) => target.scrollIntoView({ block: 'nearest', inline: 'nearest' })

/** Links to the views of a report; the one we are in is marked. */
export function ViewLinks({ label, links }: { readonly label: string; readonly links: readonly { readonly href: string; readonly words: string }[] }) {
  const pathname = usePathname()
  return (
    <nav ref={showCurrent} className="views" aria-label={label} onFocus={showWhole}>
      {links.map(({ href, words }) => (
        <a key={href} href={href} aria-current={pathname === href ? 'page' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  )
}
