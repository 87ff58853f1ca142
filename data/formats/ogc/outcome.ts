import type { Refusal } from '@/data/filters/parameter'

/** An answer before it is written as JSON or as HTML. */
export interface Found {
  readonly status: 200
  readonly mediaType: string
  readonly json: object
  /** What of it makes it another answer, where that is not all: the time of day does not. */
  readonly tagged?: object
  readonly title: string
  /** The way to it: names and addresses. */
  readonly trail: readonly (readonly [name: string, href: string])[]
  /** Markup of the HTML page below its title. */
  readonly content: () => readonly string[]
}

/** A query that was not understood, and the keys that there are. */
export interface Refused {
  readonly status: 400
  readonly refusals: readonly Refusal[]
  readonly keys: readonly string[]
}

/** An address that is nothing, and absolute addresses of what there is. */
export interface Missing {
  readonly status: 404
  readonly error: string
  readonly offers: readonly string[]
}

export type Outcome = Found | Refused | Missing
