import type { z } from 'zod'
import type { Address } from '@/data/address/parameters'
import type { Language } from '@/data/languages'
import type { Report } from '@/data/model/report'
import type { SpokenReport } from '@/data/queries/spoken-report'

/** What the API's objects are made from. */
export interface ApiContext {
  readonly report: Report
  /** Less what is not verified. */
  readonly spoken: SpokenReport
  readonly language: Language
  readonly address: Address
  /** Scheme and host of absolute addresses. */
  readonly origin: string
}

/** What a report has many of: a list under `/api/v1/reports/{report}/{name}`, one under its id below that. */
export interface Resource {
  readonly name: string
  /** One of them, as a name of a schema. */
  readonly one: string
  /** What it is, for the API's description. English. */
  readonly about: string
  /** What the query of a list leaves, where it is not of events alone, for the same. */
  readonly narrowed?: string
  /** The shape of each; its field names are public: never changed, only added to. */
  readonly schema: z.ZodObject
  /** Which keys of the address one under its id takes, beside the language; a list takes all. */
  readonly oneKeys: readonly string[]
  /** What a key means here, where that is not what it means elsewhere. English. */
  readonly meanings?: Readonly<Record<string, string>>
  /** Those that the address leaves, or that the events it leaves have to do with, in their order. */
  readonly all: (context: ApiContext) => readonly { readonly id: string }[]
}
