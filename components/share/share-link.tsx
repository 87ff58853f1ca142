'use client'

import { usePathname } from 'next/navigation'
import { useState, type ComponentType, type ReactNode } from 'react'
import { onPlainClick } from '@/components/ui/plain-click'
import { useQuery } from '@/components/ui/use-query'
import { paths } from '@/data/address/href'
import { queryOfPage } from '@/data/address/query-of-page'
import type { LanguageCode } from '@/data/languages/codes'
import type { ShareDialogProps } from './share-dialog'

interface ShareLinkProps {
  readonly words: ReactNode
  readonly report: string
  readonly language: LanguageCode
  readonly languages: ShareDialogProps['languages']
}

/** Leads to the page that makes snippets for what is on screen; with a script it opens over the screen instead, and is fetched only then. */
export function ShareLink({ words, report, language, languages }: ShareLinkProps) {
  const path = usePathname()
  const shown = queryOfPage(path, useQuery())
  const href = paths(language, report).share + shown
  /** True while it is coming. */
  const [Dialog, setDialog] = useState<ComponentType<ShareDialogProps> | boolean>(false)
  const open = () => {
    setDialog(true)
    void import('./share-dialog').then(
      ({ ShareDialog }) => setDialog(() => ShareDialog),
      () => window.location.assign(href),
    )
  }
  return (
    <>
      <a className="share-link" href={href} aria-busy={Dialog === true} onClick={onPlainClick(open)}>
        {words}
      </a>
      {Dialog && Dialog !== true && <Dialog page={href} report={report} query={shown} language={language} languages={languages} onClose={() => setDialog(false)} />}
    </>
  )
}
