import { readEdition, writeEdition } from '@/data/address/edition'
import { paths } from '@/data/address/href'
import type { Language } from '@/data/languages'

interface VersionListProps {
  /** Slug of the report, or of a version of it. */
  readonly slug: string
  /** Those that can be asked for. */
  readonly versions: readonly string[]
  /** The version that the tables are now. */
  readonly present: string
  readonly language: Language
}

/** The versions of a report, the newest first, each with a link to its data. */
export function VersionList({ slug, versions, present, language: { code, phrases } }: VersionListProps) {
  const shown = readEdition(slug)
  const words = phrases.cite.versions
  return (
    <>
      <p>{words.hint}</p>
      <ul>
        {versions.toReversed().map((version) => {
          const edition = version === present ? null : version
          return (
            <li key={version}>
              <a href={paths(code, writeEdition({ slug: shown.slug, version: edition })).data} aria-current={edition === shown.version ? 'true' : undefined}>
                {version}
              </a>
              {edition === null && <span className="quiet"> {words.present}</span>}
            </li>
          )
        })}
      </ul>
    </>
  )
}
