import { memo } from 'react'
import type { DownloadOffer } from '@/data/formats/download-offer'
import { fileHref } from '@/data/formats/file-href'
import type { LanguageCode } from '@/data/languages/codes'

interface DownloadMenuProps {
  /** Slug of the report. */
  readonly report: string
  /** Query of the address in view, with its question mark; empty for the whole report. */
  readonly query: string
  readonly language: LanguageCode
  readonly offer: DownloadOffer
}

/** What is in view, as files: plain links, so that they work without a script and can be copied. */
export const DownloadMenu = memo(function DownloadMenu({ report, query, language, offer: { menu, hint, files } }: DownloadMenuProps) {
  return (
    <details className="download-menu">
      <summary>{menu}</summary>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <a href={fileHref(report, file, query, language)} title={file.purpose}>
              {file.name}
            </a>
          </li>
        ))}
      </ul>
      <p className="quiet">{hint}</p>
    </details>
  )
})
