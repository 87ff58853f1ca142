import type { ShareOptions } from '@/data/address/share-options'

/** A state of a report's map, to be shown elsewhere. */
export interface Shared {
  /** Scheme and host of this site. */
  readonly origin: string
  readonly report: string
  /** Of the report, for people who do not see the frame. */
  readonly title: string
  /** The address of the state: a query with its question mark, or empty. */
  readonly query: string
  readonly options: ShareOptions
}

/** One way to take a map along: a text to paste somewhere. */
export interface Snippet {
  readonly id: 'link' | 'frame' | 'element' | 'oembed' | 'picture'
  readonly write: (shared: Shared) => string
}
