import { versionKey } from '@/data/address/edition'
import { apiPath } from '@/data/address/href'
import { plainAddress } from '@/data/address/parameters'
import type { Report } from '@/data/model/report'
import { readLanguage, readRequest, unknownKeys, type SpeakIn } from '../read-request'
import { missingBody, refusedBody } from '../refusals'
import { requestQuery } from '../request-query'
import { resources } from './index'
import { openapi } from './openapi'
import { pageKeys, pageOf, readPage, type Page } from './paging'
import { reportObject } from './report-object'
import type { Resource } from './resource'

/** The reports that the API may speak of. */
export interface Library {
  /** Those that are offered; others have their addresses all the same. */
  readonly listed: readonly string[]
  readonly find: (slug: string) => Report | undefined
  readonly speak: (report: Report) => SpeakIn
}

export interface Answer {
  readonly status: 200 | 400 | 404
  readonly body: object
}

/** One question to the API. */
interface Question {
  readonly query: URLSearchParams
  readonly library: Library
  readonly origin: string
}

const found = (body: object): Answer => ({ status: 200, body })
const missing = (what: string, offers: readonly string[]): Answer => ({ status: 404, body: missingBody(`There is no ${what}.`, offers) })

/** Addresses below the API's own. */
const at = ({ origin }: Question, ...parts: string[]) => `${origin}${apiPath(...parts)}`

/** Refuses a query with what it says that is not understood; undefined where all of it is. */
const refused = (refusals: Parameters<typeof refusedBody>[0], keys: readonly string[]): Answer | undefined => (refusals.length > 0 ? { status: 400, body: refusedBody(refusals, keys) } : undefined)

function answerReports(question: Question): Answer {
  const { query, library, origin } = question
  const { code, refusals } = readLanguage(query)
  const { page, refusals: pageRefusals } = readPage(query)
  const keys = ['lang', ...pageKeys]
  const refusal = refused([...refusals, ...pageRefusals, ...unknownKeys(query, keys)], keys)
  if (refusal) return refusal
  const all = library.listed.flatMap((slug) => {
    const report = library.find(slug)
    return report ? [reportObject({ report, ...library.speak(report)(code), address: plainAddress, origin })] : []
  })
  return found(pageOf(all, page, (offset) => at(question, 'reports') + requestQuery(plainAddress, code, asked(page, offset))))
}

/** The page of a query as it is spelled: always, so that a link to the next page says how long it is. */
const asked = ({ limit }: Page, offset: number): readonly (readonly [string, number])[] => [
  ['limit', limit],
  ['offset', offset],
]

function answerReport(report: Report, { query, library, origin }: Question): Answer {
  const { code, refusals } = readLanguage(query)
  return refused([...refusals, ...unknownKeys(query, ['lang', versionKey])], ['lang', versionKey]) ?? found(reportObject({ report, ...library.speak(report)(code), address: plainAddress, origin }))
}

function answerList(report: Report, resource: Resource, question: Question): Answer {
  const { query, library, origin } = question
  const { page, refusals: pageRefusals } = readPage(query)
  const { refusals, keys, ...read } = readRequest(query, library.speak(report), pageKeys)
  const refusal = refused([...refusals, ...pageRefusals], keys)
  if (refusal) return refusal
  const link = (offset: number) => at(question, 'reports', report.slug, resource.name) + requestQuery(read.address, read.language.code, asked(page, offset))
  return found(pageOf(resource.all({ report, ...read, origin }), page, link))
}

function answerOne(report: Report, resource: Resource, id: string, question: Question): Answer {
  const { query, library, origin } = question
  const keys = [...resource.oneKeys, 'lang', versionKey]
  const { refusals, language, spoken, address } = readRequest(query, library.speak(report))
  const refusal = refused([...refusals.filter(({ key }) => keys.includes(key)), ...unknownKeys(query, keys)], keys)
  if (refusal) return refusal
  // No other key of the address was taken, so the address says nothing else.
  const all = resource.all({ report, spoken, language, address, origin })
  const one = all.find((item) => item.id === id)
  const offers = all.map((item) => at(question, 'reports', report.slug, resource.name, item.id))
  return one ? found(one) : missing(`${resource.one.toLowerCase()} "${id}"`, offers)
}

/**
 * Answers a question to the API: status and JSON. Never throws for what is asked.
 * @param path the parts of the address behind `/api/v1`
 */
export function answerApi(path: readonly string[], question: Question): Answer {
  const top = [at(question, 'reports'), at(question, 'openapi.json')]
  const [first, slug, name, id, ...more] = path
  if (first === 'openapi.json' && slug === undefined) return refused(unknownKeys(question.query, []), []) ?? found(openapi(question.origin))
  if (first !== 'reports' || more.length > 0) return missing(`address "${apiPath(...path)}"`, top)
  if (slug === undefined) return answerReports(question)

  const report = question.library.find(slug)
  if (!report) return missing(`report "${slug}"`, question.library.listed.map((listed) => at(question, 'reports', listed)))
  if (name === undefined) return answerReport(report, question)

  const resource = resources.find((known) => known.name === name)
  if (!resource) return missing(`resource "${name}"`, resources.map((known) => at(question, 'reports', slug, known.name)))
  return id === undefined ? answerList(report, resource, question) : answerOne(report, resource, id, question)
}
