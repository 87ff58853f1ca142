import type { Cited } from '@/data/formats/citations/cited'
import type { Scene } from '@/data/formats/json-ld/scene'
import { fill } from '@/data/languages/say'
import { CiteLine } from './cite-box'

interface CitationProps {
  readonly scene: Scene
  readonly cited: Cited
  /** The day on which the reader looks, ISO 8601. */
  readonly accessed: string
}

/** Under which licence the data are, and how what the address shows is cited. */
export function Citation({ scene, cited, accessed }: CitationProps) {
  const { report, language: { phrases } } = scene
  const licences = report.licenses.map((licence) => licence.title).join(', ')
  return (
    <>
      <p>{fill(phrases.downloads.licenceHint, { licence: licences })}</p>
      <ul>
        {report.licenses.map((licence) => (
          <li key={licence.name}>
            <a href={licence.path} rel="license">
              {licence.title}
            </a>
          </li>
        ))}
      </ul>
      <h3 id="cite">{phrases.downloads.cite}</h3>
      <p className="quiet">{phrases.cite.hint}</p>
      <CiteLine cited={cited} scene={scene} accessed={accessed} />
    </>
  )
}
