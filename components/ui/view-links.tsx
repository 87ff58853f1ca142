'use client'

import { usePathname } from 'next/navigation'

/** Links to the views of a report; the one we are in is marked. */
export function ViewLinks({ label, links }: { readonly label: string; readonly links: readonly { readonly href: string; readonly words: string }[] }) {
  const pathname = usePathname()
  return (
    <nav className="views" aria-label={label}>
      {links.map(({ href, words }) => (
        <a key={href} href={href} aria-current={pathname === href ? 'page' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  )
}
