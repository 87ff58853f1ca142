import type { Language } from '@/data/languages'
import type { Citation } from './citation'

/** A way to write a citation down. */
export interface CitationFormat {
  /** Its name stands under this in the languages. */
  readonly id: keyof Language['phrases']['cite']['formats']
  /** Last part of its address: `/data/{report}/{file}`. */
  readonly file: string
  readonly mediaType: string
  readonly write: (citation: Citation) => string
}
