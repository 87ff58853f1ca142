import { z } from 'zod'
import { ogcPath } from '@/data/address/href'
import type { Language } from '@/data/languages'
import { en } from '@/data/languages/en'
import { openapiSchema } from '../openapi-schema'
import { missingSchema, refusedSchema } from '../refusals'
import { collections } from './index'
import type { Layer } from './layer'
import { ogcPaths } from './paths'
import { conformanceSchema, featureSchema, featuresSchema, landingSchema, layerSchema, layersSchema, ogcRefusedSchema } from './schemas'

/**
 * The description of OGC API – Features, made from the lists of paths, collections and parameters. It is written in English,
 * for software; the notes on columns, which software shows to people, are in the language asked for.
 * @see https://spec.openapis.org/oas/v3.0.3
 */
export function ogcOpenapi(layers: readonly Layer[], origin: string, language: Language = en): object {
  const described = collections.map((collection) => ({ ...collection, columns: collection.columnsIn?.(language) ?? collection.columns }))
  return {
    openapi: '3.0.3',
    info: {
      title: `Dateline: ${en.phrases.ogc.landing}`,
      version: '1',
      description: en.phrases.ogc.landingAbout,
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: `${origin}${ogcPath()}` }],
    security: [],
    tags: [{ name: 'service', description: 'What there is and how to ask for it.' }, ...collections.map(({ name }) => ({ name, description: en.phrases.ogc.collections[name].about }))],
    paths: Object.fromEntries(ogcPaths.flatMap(({ describe }) => describe(layers).map(([path, get]) => [path, { get }] as const))),
    components: {
      schemas: {
        Landing: openapiSchema(landingSchema),
        Conformance: openapiSchema(conformanceSchema),
        Collections: openapiSchema(layersSchema),
        Collection: openapiSchema(layerSchema),
        ...Object.fromEntries(described.flatMap((collection) => [[`${collection.name}Page`, openapiSchema(featuresSchema(collection))] as const, [`${collection.name}Feature`, openapiSchema(featureSchema(collection))] as const])),
        Description: openapiSchema(z.looseObject({ openapi: z.string() })),
        Refused: openapiSchema(ogcRefusedSchema.extend(refusedSchema.shape)),
        Missing: openapiSchema(ogcRefusedSchema.extend(missingSchema.shape)),
      },
    },
  }
}
