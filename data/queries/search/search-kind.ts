import type { Language } from '@/data/languages'
import type { Report } from '@/data/model/report'
import type { SpokenLists } from '../spoken-lists'
import type { SpokenReport } from '../spoken-report'
import type { SearchDraft } from './search-item'

/** Where results lead. */
export interface SearchLinks {
  readonly event: (id: string) => string
  readonly place: (id: string) => string
  readonly body: (id: string) => string
  readonly state: (id: string) => string
  readonly paragraph: (number: number) => string
  readonly list: (table: string) => string
  readonly listRow: (table: string, row: string) => string
}

/** A report in one language. */
export interface SearchVoice {
  readonly language: Language
  readonly spoken: SpokenReport
  readonly lists: SpokenLists
}

/** What the items of a report are made from: nothing that is spoken holds what is not verified. */
export interface SearchScene extends SearchVoice {
  readonly report: Report
  /** Every language of the site, for the words by which things are looked for. */
  readonly voices: readonly SearchVoice[]
  readonly to: SearchLinks
}

/** The items of one kind, in the order of their pages. */
export type SearchKindItems = (scene: SearchScene) => readonly SearchDraft[]
