import { z } from 'zod'
import { openapiSchema } from '../openapi-schema'
import type { Collection } from './collection'
import { linkSchema } from './link'

const links = z.array(linkSchema)

export const landingSchema = z.object({ title: z.string(), description: z.string(), attribution: z.string(), links })

export const conformanceSchema = z.object({ conformsTo: z.array(z.string()) })

const day = z.string().nullable().describe('Null where it is open.')

export const layerSchema = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  attribution: z.string(),
  extent: z.object({
    spatial: z.object({ bbox: z.array(z.array(z.number()).min(4).max(4)).min(1), crs: z.string() }).optional(),
    temporal: z.object({ interval: z.array(z.array(day).min(2).max(2)).min(1), trs: z.string() }).optional(),
  }),
  itemType: z.literal('feature'),
  crs: z.array(z.string()),
  links,
})

export const layersSchema = z.object({ collections: z.array(layerSchema), links })

const position = z.array(z.number()).min(2).max(2)

const geometries = {
  Point: z.object({ type: z.literal('Point'), coordinates: position }),
  MultiPolygon: z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position).min(4))) }),
} as const

const shape = ({ columns, geometry }: Collection) => ({ type: z.literal('Feature'), id: z.string(), geometry: geometries[geometry].nullable(), properties: columns })

/** A feature by itself. */
export const featureSchema = (collection: Collection) => z.object({ ...shape(collection), links })

/** A page of features. */
export const featuresSchema = (collection: Collection) =>
  z.object({
    type: z.literal('FeatureCollection'),
    timeStamp: z.iso.datetime(),
    numberMatched: z.int().min(0).describe('How many there are, all pages together.'),
    numberReturned: z.int().min(0).describe('How many are on this page.'),
    links,
    features: z.array(z.object(shape(collection))),
  })

export const ogcRefusedSchema = z.object({ code: z.string(), description: z.string() })

type ColumnType = 'string' | 'number' | 'integer'

const read = new Map<Collection, ReadonlyMap<string, ColumnType>>()

/** Whether a column holds texts or numbers. */
export function columnTypes(collection: Collection): ReadonlyMap<string, ColumnType> {
  const known = read.get(collection)
  if (known) return known
  const { properties = {} } = openapiSchema(collection.columns) as { properties?: Record<string, { type?: string }> }
  const types = new Map(Object.entries(properties).map(([name, { type }]) => [name, type === 'number' || type === 'integer' ? type : 'string'] as const))
  read.set(collection, types)
  return types
}
