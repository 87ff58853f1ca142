import type { Language } from '@/data/languages'
import { fill } from '@/data/languages/say'
import { readWhen } from '@/data/model/when'
import { sayWhen } from '@/data/queries/say-when'

interface VersionNoteProps {
  /** The version that is shown, and the day it is of, ISO 8601. */
  readonly version: string
  readonly issued: string
  readonly present: string
  /** The same page of the present version. */
  readonly href: string
  readonly language: Language
}

/** Says that the page is of an old version, and leads to the present one. */
export function VersionNote({ version, issued, present, href, language: { phrases, dates } }: VersionNoteProps) {
  const words = phrases.cite.versions
  return (
    <p className="fallback-notice" role="note" data-version={version}>
      {fill(words.old, { version, date: sayWhen(readWhen(issued), dates), present })} <a href={href}>{words.toPresent}</a>
    </p>
  )
}

/** Says quietly that a version which was asked for is none. */
export const NoSuchVersion = ({ version, present, language }: { readonly version: string; readonly present: string; readonly language: Language }) => (
  <p className="fallback-notice" role="note">
    {fill(language.phrases.cite.versions.unknown, { version, present })}
  </p>
)
