import { downloadPath } from '@/data/address/href'
import { citationFormats } from '@/data/formats/citations'
import { citationOf } from '@/data/formats/citations/citation'
import { citedQuery, type Cited } from '@/data/formats/citations/cited'
import type { Scene } from '@/data/formats/json-ld/scene'
import { withLanguage } from '@/data/formats/request-query'

interface CiteLineProps {
  readonly cited: Cited
  readonly scene: Scene
  /** The day on which the reader looks, ISO 8601. */
  readonly accessed: string
}

/** A citation in one line, which one click marks to be copied, and as files for reference managers. */
export function CiteLine({ cited, scene, accessed }: CiteLineProps) {
  const { report, language: { code, phrases } } = scene
  return (
    <>
      <p className="citation">{citationOf(cited, scene, accessed).words}</p>
      <p className="cite-files">
        <span className="quiet">{phrases.cite.files}:</span>
        {citationFormats.map(({ id, file }) => (
          <a key={id} href={downloadPath(report.slug, file) + withLanguage(citedQuery(cited), code)}>
            {phrases.cite.formats[id]}
          </a>
        ))}
      </p>
    </>
  )
}

/** The same, folded away. */
export function CiteBox(props: CiteLineProps) {
  const { cite } = props.scene.language.phrases
  return (
    <details className="cite-box">
      <summary>{cite.title}</summary>
      <p className="quiet">{cite.hint}</p>
      <CiteLine {...props} />
    </details>
  )
}
