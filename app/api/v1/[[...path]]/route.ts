import { library } from '@/app/requests/library'
import { preflight, refuse, reply } from '@/app/requests/reply'
import { siteOrigin } from '@/app/requests/site-origin'
import { answerApi } from '@/data/formats/api/answer'

/** Every address of the API: what they are is known in data/formats/api. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ path?: string[] }> }): Promise<Response> {
  const { path = [] } = await params
  const { status, body } = answerApi(path, { query: new URL(request.url).searchParams, library, origin: siteOrigin(request.headers) })
  return status === 200 ? reply(request, `${JSON.stringify(body, null, 1)}\n`, 'application/json') : refuse(status, body)
}

export const OPTIONS = preflight
