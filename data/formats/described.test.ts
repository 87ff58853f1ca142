// Whether what is answered is what the two OpenAPI documents say, by a validator that is not ours.
import Ajv, { type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { languages } from '@/data/languages'
import { testOrigin } from './any-download'
import { answerApi } from './api/answer'
import { openapi } from './api/openapi'
import { askOgc, libraryOf, slugs, spokenIn } from './ogc/any-library'
import { offeredLayers } from './ogc/layer'
import { ogcOpenapi } from './ogc/openapi'

interface Described {
  readonly paths: Readonly<Record<string, { readonly get: { readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>> }>> } }>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

const library = libraryOf(...slugs)

/** A validator for each named schema of a document. Its own schemas have no unknown words: a slip in them is a fault too. */
function validators(document: Described): (name: string) => ValidateFunction {
  const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true, validateFormats: true })
  addFormats(ajv)
  // OpenAPI 3.0 has these beside JSON Schema.
  ajv.addVocabulary(['example', 'discriminator', 'xml', 'externalDocs'])
  const compiled = new Map(Object.entries(document.components.schemas).map(([name, schema]) => [name, ajv.compile(schema)]))
  return (name) => compiled.get(name)!
}

/** Which schema the document gives for an answer. */
function schemaOf(document: Described, path: string, status: number, mediaType: string): string {
  const content = document.paths[path]?.get.responses[status]?.content?.[mediaType]
  expect(content, `${path} ${status} ${mediaType}`).toBeDefined()
  return content!.schema.$ref!.split('/').at(-1)!
}

const api = openapi(testOrigin) as Described
const ogc = ogcOpenapi(offeredLayers(library), testOrigin) as Described

test.each(Object.keys(languages))('every answer of the API in %s is as its document says', (lang) => {
  const validatorOf = validators(api)
  const answer = (path: string, query: string) => answerApi(path.split('/').filter(Boolean), { query: new URLSearchParams(query), library: { ...library, speak: ({ slug }) => (code) => ({ language: languages[code], spoken: spokenIn(slug, code) }) }, origin: testOrigin })
  const check = (pattern: string, path: string, query: string, wanted: number) => {
    const { status, body } = answer(path, query)
    expect(status).toBe(wanted)
    const validate = validatorOf(schemaOf(api, pattern, status, 'application/json'))
    validate(JSON.parse(JSON.stringify(body)))
    expect(validate.errors, `${path}?${query}`).toBeNull()
    return body as { items?: { id: string }[] }
  }
  for (const pattern of Object.keys(api.paths).filter((path) => path.startsWith('/api/v1/') && !path.endsWith('{id}')))
    for (const slug of slugs) {
      const path = pattern.replace('/api/v1/', '').replace('{report}', slug)
      const { items } = check(pattern, path, `lang=${lang}`, 200)
      check(pattern, path, `lang=${lang}&wat=1`, 400)
      if (`${pattern}/{id}` in api.paths)
        for (const { id } of items ?? []) check(`${pattern}/{id}`, `${path}/${id}`, `lang=${lang}`, 200)
      if (`${pattern}/{id}` in api.paths) check(`${pattern}/{id}`, `${path}/none`, '', 404)
    }
}, 120_000)

test.each(Object.keys(languages))('every answer of OGC API – Features in %s is as its document says', (lang) => {
  const validatorOf = validators(ogc)
  const check = (pattern: string, path: string, query: string, wanted: number) => {
    const { status, mediaType, json } = askOgc(path, query, { library })
    expect(status, path).toBe(wanted)
    const validate = validatorOf(schemaOf(ogc, pattern, status, mediaType))
    validate(json)
    expect(validate.errors, `${path}?${query}`).toBeNull()
    return json!
  }
  for (const pattern of Object.keys(ogc.paths).filter((path) => !path.includes('{'))) {
    const json = check(pattern, pattern, `lang=${lang}`, 200)
    check(pattern, pattern, `lang=${lang}&wat=1`, 400)
    const one = `${pattern}/{featureId}`
    if (!(one in ogc.paths)) continue
    for (const query of [`lang=${lang}&claims=report&limit=1000`, 'bbox=170,-90,-170,90', 'datetime=1998', 'limit=2&offset=1']) check(pattern, pattern, query, 200)
    for (const { id } of json.features.slice(0, 20)) check(one, `${pattern}/${id}`, `lang=${lang}`, 200)
    check(one, `${pattern}/none`, '', 404)
  }
}, 120_000)

test('each address of OGC API – Features is described, with a key for each that it takes', () => {
  const keysOf = (path: string) => (ogc.paths[path]!.get as unknown as { parameters: { name: string; in: string }[] }).parameters.filter(({ in: where }) => where === 'query').map(({ name }) => name)
  for (const path of Object.keys(ogc.paths)) {
    const concrete = path.replace('{featureId}', 'none')
    const refused = askOgc(concrete, 'wat=1', { library }).json!.refusals[0]!.accepted
    expect([...keysOf(path)].sort(), path).toEqual([...refused].sort())
  }
  const ids = Object.values(ogc.paths).map(({ get }) => (get as unknown as { operationId: string }).operationId)
  expect(new Set(ids).size).toBe(ids.length)
})
