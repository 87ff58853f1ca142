'use client'

import { usePathname } from 'next/navigation'
import { useQuery } from '@/components/ui/use-query'
import type { LanguageCode } from '@/data/languages/codes'

interface LanguageMenuProps {
  readonly current: LanguageCode
  readonly label: string
  readonly languages: readonly { readonly code: LanguageCode; readonly name: string; readonly short: string }[]
}

/** The same address in another language: everything behind the first part of the path stays. */
export function LanguageMenu({ current, label, languages }: LanguageMenuProps) {
  const [, , ...rest] = usePathname().split('/')
  const query = useQuery()
  return (
    <nav className="languages" aria-label={label}>
      {languages.map(({ code, name, short }) => (
        <a key={code} href={`/${[code, ...rest].join('/')}${query}`} hrefLang={code} lang={code} title={name} aria-label={name} aria-current={code === current || undefined}>
          {short}
        </a>
      ))}
    </nav>
  )
}
