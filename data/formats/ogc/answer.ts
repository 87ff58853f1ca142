import { fill } from '@/data/languages/say'
import type { Report } from '@/data/model/report'
import { missingBody, refusedBody } from '../refusals'
import { element } from '../xml'
import { ogcHref, readAsking, saidWith, type Asking, type OgcQuestion } from './asking'
import { anchor, htmlPage } from './html-page'
import { media } from './link'
import type { Missing, Outcome, Refused } from './outcome'
import { ogcPaths } from './paths'

export interface OgcAnswer {
  readonly status: Outcome['status']
  readonly mediaType: string
  readonly body: string
  /** What of the body makes it another answer. */
  readonly tagged: string
}

/** What stands for the ids of a path; undefined where the address is another. */
function match(pattern: readonly string[], parts: readonly string[]): Readonly<Record<string, string>> | undefined {
  if (pattern.length !== parts.length || !pattern.every((part, index) => part.startsWith(':') || part === parts[index])) return undefined
  return Object.fromEntries(pattern.flatMap((part, index) => (part.startsWith(':') ? [[part.slice(1), parts[index] ?? '']] : [])))
}

function outcomeOf(parts: readonly string[], question: OgcQuestion, first: Report): Outcome {
  for (const path of ogcPaths) {
    const named = match(path.parts, parts)
    if (named) return path.answer(question, named, first)
  }
  const asking = readAsking(question, first)
  return { status: 404, error: 'There is nothing at this address.', offers: ogcPaths.filter((path) => path.parts.every((part) => !part.startsWith(':'))).map((path) => ogcHref(asking, path.parts)) }
}

/** The most addresses that a page of 404 names. */
const mostOffers = 20

/** The standard's exception, and in it what the rest of the site says. */
const faultJson = (fault: Refused | Missing): object =>
  fault.status === 400
    ? { code: 'InvalidParameterValue', description: fault.refusals.map(({ key, value, accepted }) => `${key}=${value}: ${typeof accepted === 'string' ? accepted : accepted.join(', ')}`).join('; '), ...refusedBody(fault.refusals, fault.keys) }
    : { code: 'NotFound', description: fault.error, ...missingBody(fault.error, fault.offers) }

function faultPage(fault: Refused | Missing, parts: readonly string[], asking: Asking): string {
  const { ogc } = asking.language.phrases
  const content =
    fault.status === 400
      ? [element('dl', fault.refusals.map(({ key, value, accepted }) => element('div', [element('dt', [element('code', `${key}=${value.slice(0, 200)}`)]), element('dd', fill(ogc.accepted, { list: typeof accepted === 'string' ? accepted : accepted.join(', ') }))])))]
      : [element('p', ogc.offers), element('ul', fault.offers.slice(0, mostOffers).map((offer) => element('li', [anchor(offer, offer)])))]
  return htmlPage({ title: fault.status === 400 ? ogc.refused : ogc.missing, trail: [[ogc.start, ogcHref(asking, [])]], parts, said: [], content }, asking)
}

/** Geometries are for machines, and a line for each of their numbers would be most of the file. */
const asJson = (json: object, mediaType: string) => `${JSON.stringify(json, null, mediaType === media.geojson ? 0 : 1)}\n`

/**
 * Answers a question to OGC API – Features, Part 1: status, media type and text. Never throws for what is asked.
 * @param parts the parts of the address behind `/ogc`
 * @see https://docs.ogc.org/is/17-069r4/17-069r4.html
 */
export function answerOgc(parts: readonly string[], question: OgcQuestion): OgcAnswer {
  const first = question.library.listed.map(question.library.find).find((report) => report !== undefined)
  if (!first) return text(404, media.json, asJson(faultJson({ status: 404, error: 'There is no report.', offers: [] }), media.json))
  const asking = readAsking(question, first)
  const outcome = outcomeOf(parts, question, first)
  const isHtml = asking.form === 'html'
  if (outcome.status !== 200) return isHtml ? text(outcome.status, media.html, faultPage(outcome, parts, asking)) : text(outcome.status, media.json, asJson(faultJson(outcome), media.json))
  if (isHtml) return text(200, media.html, htmlPage({ ...outcome, parts, said: saidWith(question.query, [...new Set(question.query.keys())]), content: outcome.content() }, asking))
  return text(200, outcome.mediaType, asJson(outcome.json, outcome.mediaType), JSON.stringify(outcome.tagged ?? outcome.json))
}

const text = (status: OgcAnswer['status'], mediaType: string, body: string, tagged = body): OgcAnswer => ({ status, mediaType: mediaType === media.html ? `${mediaType}; charset=utf-8` : mediaType, body, tagged })
