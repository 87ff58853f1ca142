import { memo } from 'react'
import { formats } from '@/data/formats'
import { fileHref } from '@/data/formats/file-href'
import type { Language } from '@/data/languages'

/** What the menu says: of the language's phrases no more than that, since every atlas sends it to the browser. */
export type DownloadWords = Pick<Language['phrases']['downloads'], 'menu' | 'menuHint' | 'formats'>

interface DownloadMenuProps {
  /** Slug of the report. */
  readonly report: string
  /** Query of the address in view, with its question mark; empty for the whole report. */
  readonly query: string
  readonly language: Language['code']
  readonly words: DownloadWords
}

/** What is in view, as files: plain links, so that they work without a script and can be copied. */
export const DownloadMenu = memo(function DownloadMenu({ report, query, language, words: { menu, menuHint, formats: said } }: DownloadMenuProps) {
  return (
    <details className="download-menu">
      <summary>{menu}</summary>
      <ul>
        {formats.map((format) => (
          <li key={format.id}>
            <a href={fileHref(report, format, query, language)} title={said[format.id].purpose}>
              {said[format.id].name}
            </a>
          </li>
        ))}
      </ul>
      <p className="quiet">{menuHint}</p>
    </details>
  )
})
