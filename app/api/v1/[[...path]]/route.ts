import { openIn } from '@/app/requests/open-report'
import { preflight, refuse, reply } from '@/app/requests/reply'
import { siteOrigin } from '@/app/requests/site-origin'
import { answerApi, type Library } from '@/data/formats/api/answer'
import { findReport, reports } from '@/data/reports'

const library: Library = {
  listed: reports.filter(({ isListed }) => isListed).map(({ slug }) => slug),
  find: findReport,
  speak: (report) => (code) => openIn(code, report),
}

/** Every address of the API: what they are is known in data/formats/api. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ path?: string[] }> }): Promise<Response> {
  const { path = [] } = await params
  const { status, body } = answerApi(path, { query: new URL(request.url).searchParams, library, origin: siteOrigin(request.headers) })
  return status === 200 ? reply(request, `${JSON.stringify(body, null, 1)}\n`, 'application/json') : refuse(status, body)
}

export const OPTIONS = preflight
