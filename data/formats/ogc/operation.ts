import { en } from '@/data/languages/en'
import { languageCodes } from '@/data/languages/codes'
import { openapiSchema } from '../openapi-schema'
import { sharedKeys } from './asking'
import { writtenForm } from './form'
import { itemParameters } from './item-parameters'
import type { Collection } from './collection'
import { media } from './link'
import { columnTypes } from './schemas'

const meanings: Readonly<Record<string, string>> = en.phrases.downloads.keys

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

const query = (name: string, description: string, schema: object) => ({ name, in: 'query', required: false, description, schema, ...('items' in schema && { style: 'form', explode: false }) })

const shared: Readonly<Record<(typeof sharedKeys)[number], object>> = {
  f: query('f', 'Form of the answer. Without it: what the Accept header wants, JSON where it wants neither more.', { type: 'string', enum: writtenForm.accepted }),
  lang: query('lang', meanings.lang ?? '', { type: 'string', enum: languageCodes, default: languageCodes[0] }),
  claims: query('claims', meanings.claims ?? '', { type: 'string', enum: ['report'] }),
  datetime: query('datetime', 'Taken everywhere, since software passes on what is put to the first address, and kept in every link. It narrows features that have a time; of states it asks as of when they are told.', itemParameters.datetime.schema),
}

/** The parameters that every address takes. */
export const sharedParameters: readonly object[] = sharedKeys.map((key) => shared[key])

const standard = (name: keyof typeof itemParameters) => query(name, itemParameters[name].about, itemParameters[name].schema)

/** The shared ones with the time in the meaning that it has for a collection's features. */
const sharedOf = ({ isOfItsTime }: Collection): readonly object[] =>
  sharedKeys.map((key) => (key !== 'datetime' ? shared[key] : isOfItsTime ? query(key, 'As of when memberships are told: an instant, or an interval whose ends may be open (.. or nothing). A year or a month will do. Nothing is left out, since these features have no time themselves.', itemParameters.datetime.schema) : standard(key)))

/** The parameters of one feature. */
export const featureParameters = (collection: Collection): readonly object[] => (collection.isOfItsTime ? sharedOf(collection) : sharedParameters)

/** The parameters of a collection's features: the standard's, the site's own, and one for each property. */
export function featuresParameters(collection: Collection): readonly object[] {
  const described = openapiSchema(collection.columns) as { properties?: Record<string, { description?: string }> }
  return [
    ...(Object.keys(itemParameters) as (keyof typeof itemParameters)[]).filter((name) => name !== 'datetime').map(standard),
    ...sharedOf(collection),
    ...collection.facets.map((key) => query(key, meanings[key] ?? key, { type: 'string' })),
    ...[...columnTypes(collection)].map(([name, type]) => query(name, `Only features in which it is exactly this. ${described.properties?.[name]?.description ?? ''}`.trim(), { type })),
  ]
}

export const layerPart = (name: string, description: string): object => ({ name, in: 'path', required: true, description, schema: { type: 'string' } })

const tag = { etag: { description: 'Send it as If-None-Match: 304 where nothing has changed.', schema: { type: 'string' } } }

/** An operation that answers in both forms. */
export function operation(operationId: string, summary: string, tags: readonly string[], parameters: readonly object[], schema: string, mediaType: string = media.json): object {
  return {
    operationId,
    summary,
    tags,
    parameters,
    responses: {
      200: { description: 'What was asked for.', headers: tag, content: { [mediaType]: { schema: ref(schema) }, [media.html]: { schema: { type: 'string' } } } },
      304: { description: 'Nothing has changed since.' },
      400: { description: 'The query was not understood: what, and what is accepted.', content: { [media.json]: { schema: ref('Refused') }, [media.html]: { schema: { type: 'string' } } } },
      404: { description: 'There is nothing at this address: what there is.', content: { [media.json]: { schema: ref('Missing') }, [media.html]: { schema: { type: 'string' } } } },
    },
  }
}
