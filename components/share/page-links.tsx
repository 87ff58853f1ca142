import { inEachLanguage } from '@/data/address/in-each-language'
import { formats } from '@/data/formats'
import { fileHref } from '@/data/formats/file-href'
import type { Language } from '@/data/languages'
import { fill } from '@/data/languages/say'
import type { SpokenReport } from '@/data/queries/spoken-report'

interface PageLinksProps {
  readonly report: SpokenReport
  readonly language: Language
  /** Scheme and host of absolute addresses. */
  readonly origin: string
  /** Path of the page; a query never makes another page: a filtered map is the same map, seen in part. */
  readonly path: string
}

/** What the head of a page says of it to machines: its one address, the same in other languages, and what can be subscribed to. React lifts the links into the head. */
export function PageLinks({ report, language: { code, phrases }, origin, path }: PageLinksProps) {
  return (
    <>
      <link rel="canonical" href={`${origin}${path}`} />
      {inEachLanguage(path).map((alternate) => (
        <link key={alternate.hreflang} rel="alternate" hrefLang={alternate.hreflang} href={`${origin}${alternate.path}`} />
      ))}
      {formats.flatMap((format) =>
        format.feed ? <link key={format.id} rel="alternate" type={format.mediaType.split(';')[0]} title={fill(phrases.cite.feeds[format.feed], { title: report.title.words })} href={`${origin}${fileHref(report.slug, format, '', code)}`} /> : [],
      )}
    </>
  )
}
