import type { MultiPolygon, Point } from 'geojson'
import type { z } from 'zod'
import type { Language } from '@/data/languages'
import type { Dated } from '@/data/queries/belonging'
import type { ApiContext } from '../api/resource'

/** What the features of a collection are made from. */
export interface CollectionContext extends ApiContext {
  /** The time asked for; null where none is. */
  readonly during: Dated | null
}

/** A feature before anything narrows it. */
export interface Item {
  readonly id: string
  readonly geometry: Point | MultiPolygon | null
  /** The times in which it was; none where none is known. */
  readonly times: readonly Dated[]
  readonly properties: Readonly<Record<string, string | number | null>>
}

/** A layer of a report. Paths, parameters, schemas and the OpenAPI document come from it. */
export interface Collection {
  /** Its texts stand under this in the languages; also the id, or the end of it. */
  readonly name: keyof Language['phrases']['ogc']['collections']
  readonly geometry: 'Point' | 'MultiPolygon'
  /** The properties: texts and numbers only, since geographic software has no lists. Their names are public, and keys that narrow. */
  readonly columns: z.ZodObject
  /** The same with their notes in a language, where it has them. */
  readonly columnsIn?: (language: Language) => z.ZodObject
  /** Which property a person calls it by. */
  readonly label: string
  /** Keys of the site's own address that narrow it beside the standard's. */
  readonly facets: readonly string[]
  /** True where the time asked for changes what is said of a feature and narrows nothing: the feature itself has no time. */
  readonly isOfItsTime: boolean
  /** All that the facets leave. */
  readonly items: (context: CollectionContext) => readonly Item[]
}
