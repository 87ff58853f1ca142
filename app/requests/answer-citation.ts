import { citationOf } from '@/data/formats/citations/citation'
import type { CitationFormat } from '@/data/formats/citations/citation-format'
import { readCited } from '@/data/formats/citations/cited'
import { refusedBody } from '@/data/formats/refusals'
import type { Report } from '@/data/model/report'
import { openIn } from './open-report'
import { refuse, reply } from './reply'
import { siteOrigin } from './site-origin'
import { today } from './today'

/** A citation of what the query shows, as a file. */
export function answerCitation(request: Request, report: Report, format: CitationFormat): Response {
  const { cited, refusals, keys, language, spoken } = readCited(new URL(request.url).searchParams, report, (code) => openIn(code, report))
  if (refusals.length > 0) return refuse(400, refusedBody(refusals, keys))
  const citation = citationOf(cited, { report, spoken, language, origin: siteOrigin(request.headers) }, today())
  return reply(request, format.write(citation), format.mediaType, { 'content-disposition': `attachment; filename="${citation.key}.${format.file.replace('cite.', '')}"` })
}
