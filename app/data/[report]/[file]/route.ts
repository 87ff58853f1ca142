import { answerCitation } from '@/app/requests/answer-citation'
import { openIn } from '@/app/requests/open-report'
import { preflight, refuse, reply } from '@/app/requests/reply'
import { siteOrigin } from '@/app/requests/site-origin'
import { versionKey } from '@/data/address/edition'
import { downloadPath } from '@/data/address/href'
import { isFiltered } from '@/data/filters'
import { formats } from '@/data/formats'
import { citationFormats } from '@/data/formats/citations'
import { makeDownload } from '@/data/formats/make-download'
import { readRequest, unknownKeys } from '@/data/formats/read-request'
import { missingBody, refusedBody } from '@/data/formats/refusals'
import { requestQuery } from '@/data/formats/request-query'
import { findReport, reports } from '@/data/reports'
import { packageFiles } from '@/data/reports/package-files'

/** A report's events, places or tables as a file: all, or exactly what the query leaves. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ report: string; file: string }> }): Promise<Response> {
  const { report: slug, file } = await params
  const origin = siteOrigin(request.headers)
  const filesOf = (of: string) => formats.map((format) => `${origin}${downloadPath(of, format.file)}`)
  const report = findReport(slug)
  if (!report) return refuse(404, missingBody(`There is no report "${slug}".`, reports.filter(({ isListed }) => isListed).flatMap((listed) => filesOf(listed.slug))))
  const citation = citationFormats.find((known) => known.file === file)
  if (citation) return answerCitation(request, report, citation)
  const format = formats.find((known) => known.file === file)
  if (!format) return refuse(404, missingBody(`There is no file "${file}".`, filesOf(slug)))

  const query = new URL(request.url).searchParams
  const { refusals, keys, ...read } = readRequest(query, (code) => openIn(code, report))
  // The tables are whole and in every language: a query would promise what the file does not do.
  const refused = format.holds === 'tables' ? unknownKeys(query, [versionKey]) : refusals
  if (refused.length > 0) return refuse(400, refusedBody(refused, format.holds === 'tables' ? [versionKey] : keys))

  const { write } = await format.load()
  const body = write(makeDownload({ ...read, report, origin, self: `${origin}${downloadPath(slug, file)}${requestQuery(read.address, read.language.code)}`, files: () => packageFiles(slug) }))
  return reply(request, body, format.mediaType, {
    'content-disposition': `attachment; filename="${slug}-${isFiltered(read.address) ? 'selected-' : ''}${file}"`,
    link: report.licenses.map(({ path }) => `<${path}>; rel="license"`).join(', '),
  })
}

export const OPTIONS = preflight
