import { openSearch } from '@/app/requests/open-search'
import { refuse, reply } from '@/app/requests/reply'
import { siteOrigin } from '@/app/requests/site-origin'
import { paths } from '@/data/address/href'
import { unknownKeys } from '@/data/formats/read-request'
import { missingBody, refusedBody } from '@/data/formats/refusals'
import { isLanguageCode, languageCodes } from '@/data/languages/codes'
import { findReport, reports } from '@/data/reports'

/** What a page's search looks through, asked for when a reader first searches. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ lang: string; report: string }> }): Promise<Response> {
  const { lang, report: slug } = await params
  const report = findReport(slug)
  if (report && isLanguageCode(lang)) {
    const refused = unknownKeys(new URL(request.url).searchParams, [])
    return refused.length > 0 ? refuse(400, refusedBody(refused, [])) : reply(request, openSearch(lang, report).file, 'application/json')
  }
  const origin = siteOrigin(request.headers)
  const offered = reports.filter(({ isListed }) => isListed).flatMap((listed) => languageCodes.map((code) => `${origin}${paths(code, listed.slug).searchIndex}`))
  return refuse(404, missingBody(report ? `There is no language "${lang}".` : `There is no report "${slug}".`, offered))
}
