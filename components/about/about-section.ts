import type { ReactNode } from 'react'
import type { OpenTable } from '@/components/lists/list-table'
import type { Language } from '@/data/languages'
import type { Report } from '@/data/model/report'
import type { SpokenReport } from '@/data/queries/spoken-report'

type AboutPhrases = Language['phrases']['about']

/** What the sections speak of. */
export interface AboutScene {
  readonly report: Report
  readonly spoken: SpokenReport
  readonly tables: readonly OpenTable[]
  readonly language: Language
  /** `https://example.org`, without a slash, for addresses that leave the site. */
  readonly origin: string
  /** The day on which the reader looks, ISO 8601: citations name it. */
  readonly today: string
  /** Where readers report errors, as an address to link to; null where those who run the site name none. */
  readonly contact: string | null
}

/** A section of the page about a report. */
export interface AboutSection {
  /** Its fragment. */
  readonly id: string
  readonly title: (phrases: AboutPhrases) => string
  /** Null where the report gives it nothing to say. */
  readonly body: (scene: AboutScene) => ReactNode
}
