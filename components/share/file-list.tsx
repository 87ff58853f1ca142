import type { PageVoice } from '@/components/language/voice'
import { fileHref } from '@/data/formats/file-href'
import type { Format } from '@/data/formats/format'
import { sayCount } from '@/data/languages/say'

interface FileListProps {
  readonly report: string
  /** Query that narrows the files, with its question mark, or nothing. */
  readonly query: string
  /** Each with how many of what it holds are in it. */
  readonly files: readonly { readonly format: Format; readonly count: number }[]
  readonly voice: PageVoice
}

/** The formats with what each is for and how much is in it. */
export function FileList({ report, query, files, voice: { language, phrases, plural } }: FileListProps) {
  const { downloads, counts } = phrases
  const forms = { events: counts.events, places: downloads.places, tables: downloads.tables }
  return (
    <ul className="files">
      {files.map(({ format, count }) => (
        <li key={format.id} data-file={format.file}>
          <a href={fileHref(report, format, query, language)}>{downloads.formats[format.id].name}</a>
          <span className="quiet">
            {' '}
            {format.file} · <span data-count={count}>{sayCount(forms[format.holds], count, plural)}</span>
          </span>
          <p>{downloads.formats[format.id].purpose}</p>
        </li>
      ))}
    </ul>
  )
}
