import type { PageVoice } from '@/components/language/voice'
import { formats } from '@/data/formats'
import { fileHref } from '@/data/formats/file-href'

interface DownloadMenuProps {
  /** Slug of the report. */
  readonly report: string
  /** Query of the address in view, with its question mark; empty for the whole report. */
  readonly query: string
  readonly voice: PageVoice
}

/** What is in view, as files: plain links, so that they work without a script and can be copied. */
export function DownloadMenu({ report, query, voice: { language, phrases } }: DownloadMenuProps) {
  return (
    <details className="download-menu">
      <summary>{phrases.downloads.menu}</summary>
      <ul>
        {formats.map((format) => (
          <li key={format.id}>
            <a href={fileHref(report, format, query, language)} title={phrases.downloads.formats[format.id].purpose}>
              {phrases.downloads.formats[format.id].name}
            </a>
          </li>
        ))}
      </ul>
      <p className="quiet">{phrases.downloads.menuHint}</p>
    </details>
  )
}
