import { versionKey } from '@/data/address/edition'
import { apiPath, downloadPath } from '@/data/address/href'
import { en } from '@/data/languages/en'
import { languageCodes } from '@/data/languages/codes'
import { formats } from '@/data/formats'
import { citationFormats } from '../citations'
import { paragraphKey } from '../citations/cited'
import { openapiSchema } from '../openapi-schema'
import { addressKeys } from '../read-request'
import { missingSchema, refusedSchema } from '../refusals'
import { resources } from './index'
import { pageBounds, pageKeys, pageSchema } from './paging'
import { reportSchema } from './report-object'

const meanings: Readonly<Record<string, string>> = en.phrases.downloads.keys

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const inJson = (schema: object) => ({ 'application/json': { schema } })

/** What each key takes, where it is more than a text. */
const schemas: Readonly<Record<string, object>> = {
  lang: { type: 'string', enum: languageCodes, default: languageCodes[0] },
  ...Object.fromEntries(pageKeys.map((key) => [key, { type: 'integer', minimum: pageBounds[key].least, maximum: pageBounds[key].most, default: pageBounds[key].usual }])),
}

const query = (key: string, meaning = meanings[key]) => ({ name: key, in: 'query', required: false, description: meaning, schema: schemas[key] ?? { type: 'string' } })
const part = (name: string, description: string) => ({ name, in: 'path', required: true, description, schema: { type: 'string' } })

const tag = { etag: { description: 'Send it as If-None-Match: 304 where nothing has changed.', schema: { type: 'string' } } }

/** What every address may answer. */
const responses = (content: object) => ({
  200: { description: 'What was asked for.', headers: tag, content },
  304: { description: 'Nothing has changed since.' },
  400: { description: 'The query was not understood: what, and what is accepted.', content: inJson(ref('Refused')) },
  404: { description: 'There is nothing at this address: what there is.', content: inJson(ref('Missing')) },
})

const get = (operationId: string, summary: string, parameters: readonly object[], content: object, tags: readonly string[]) => ({ get: { operationId, summary, tags, parameters, responses: responses(content) } })

const report = part('report', 'Id of a report.')
const titled = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

const resourcePaths = () =>
  resources.flatMap(({ name, one, about, narrowed, oneKeys, meanings: here }) => {
    const asked = (key: string) => query(key, here?.[key])
    const path = apiPath('reports', '{report}', name)
    return [
      [path, get(`list${titled(name)}`, narrowed ? `${about} ${narrowed}` : about, [report, ...[...addressKeys, 'lang', versionKey, ...pageKeys].map(asked)], inJson(ref(`${one}Page`)), [name])],
      [`${path}/{id}`, get(`get${one}`, `One of them. ${about}`, [report, part('id', 'Its id.'), ...[...oneKeys, 'lang', versionKey].map(asked)], inJson(ref(one)), [name])],
    ] as const
  })

const filePaths = () =>
  formats.map(({ id, file, mediaType, holds }) => {
    const { name, purpose } = en.phrases.downloads.formats[id]
    const keys = [...(holds === 'tables' ? [] : [...addressKeys, 'lang']), versionKey]
    const content = { [mediaType.split(';')[0]!]: { schema: { type: 'string', ...(holds === 'tables' && { format: 'binary' }) } } }
    return [downloadPath('{report}', file), get(`download${titled(id)}`, `${name}. ${purpose}`, [report, ...keys.map((key) => query(key))], content, ['downloads'])] as const
  })

const citationPaths = () =>
  citationFormats.map(({ id, file, mediaType }) => {
    const keys = [...addressKeys, 'lang', versionKey].map((key) => query(key, key === 'event' ? 'Id of an event: alone, it is the event that is cited.' : meanings[key]))
    const paragraph = query(paragraphKey, 'Number of a paragraph of the report that is cited; with no other key but lang and v.')
    return [downloadPath('{report}', file), get(`cite${titled(id)}`, `How to cite the map as the query shows it, an event or a paragraph: ${en.phrases.cite.formats[id]}.`, [report, ...keys, paragraph], { [mediaType.split(';')[0]!]: { schema: { type: 'string' } } }, ['citations'])] as const
  })

/** The API's description, made from the lists of resources, formats and address parameters. @see https://spec.openapis.org/oas/v3.0.3 */
export function openapi(origin: string): object {
  const list = [...pageKeys, 'lang'].map((key) => query(key))
  return {
    openapi: '3.0.3',
    info: {
      title: 'Dateline',
      version: '1',
      description: 'Reports as data: events, bodies, places and states. Claims of a report and what other sources say are never merged; what is not verified is left out. Longitude and latitude in degrees, WGS 84; dates ISO 8601 or EDTF.',
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: origin }],
    security: [],
    tags: [{ name: 'reports', description: 'Reports as a whole.' }, ...resources.map(({ name, about }) => ({ name, description: about })), { name: 'downloads', description: 'Files, narrowed by the same query.' }, { name: 'citations', description: 'How to cite what the query shows, with version, date and address.' }],
    paths: {
      [apiPath('reports')]: get('listReports', 'The reports that are offered.', list, inJson(ref('ReportPage')), ['reports']),
      [apiPath('reports', '{report}')]: get('getReport', 'One report: counts, licence and addresses.', [report, query('lang'), query(versionKey)], inJson(ref('Report')), ['reports']),
      ...Object.fromEntries(resourcePaths()),
      ...Object.fromEntries(filePaths()),
      ...Object.fromEntries(citationPaths()),
    },
    components: {
      schemas: {
        Report: openapiSchema(reportSchema),
        ReportPage: openapiSchema(pageSchema(reportSchema)),
        ...Object.fromEntries(resources.flatMap(({ one, schema }) => [[one, openapiSchema(schema)] as const, [`${one}Page`, openapiSchema(pageSchema(schema))] as const])),
        Refused: openapiSchema(refusedSchema),
        Missing: openapiSchema(missingSchema),
      },
    },
  }
}
