'use client'

import { useEffect, useState } from 'react'
import { Sheet } from '@/components/ui/sheet'
import { parseShareOptions } from '@/data/address/share-options'
import type { LanguageCode } from '@/data/languages/codes'
import { loadShare, type SharePhrases } from '@/data/languages/load-share'
import { ShareForm, type ShareLanguage } from './share-form'

export interface ShareDialogProps {
  /** The same as a page. */
  readonly page: string
  readonly report: string
  readonly query: string
  readonly language: LanguageCode
  readonly languages: readonly ShareLanguage[]
  readonly onClose: () => void
}

export function ShareDialog({ page, report, query, language, languages, onClose }: ShareDialogProps) {
  const [phrases, setPhrases] = useState<SharePhrases | null>(null)
  useEffect(() => {
    let isLeft = false
    loadShare[language]().then(
      (loaded) => !isLeft && setPhrases(loaded),
      () => window.location.assign(page),
    )
    return () => void (isLeft = true)
  }, [language, page])
  if (!phrases) return null
  const [title] = document.title.split(' · ')
  return (
    <Sheet title={phrases.title} close={phrases.close} onClose={onClose}>
      <p className="subtitle">
        {phrases.intro} <a href={page}>{phrases.page}</a>
      </p>
      <ShareForm origin={window.location.origin} path={page.split('?')[0]!} report={report} title={title!} language={language} query={query} first={parseShareOptions(new URLSearchParams(), language)} languages={languages} phrases={phrases} />
    </Sheet>
  )
}
