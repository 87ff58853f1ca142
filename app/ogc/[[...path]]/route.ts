import { preflight, reply, varied } from '@/app/requests/reply'
import { library } from '@/app/requests/library'
import { siteOrigin } from '@/app/requests/site-origin'
import { answerOgc } from '@/data/formats/ogc/answer'

/** Every address of OGC API – Features: what they are is known in data/formats/ogc. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ path?: string[] }> }): Promise<Response> {
  const { path = [] } = await params
  const { headers, url } = request
  const { status, mediaType, body, tagged } = answerOgc(path, { query: new URL(url).searchParams, accept: headers.get('accept'), library, origin: siteOrigin(headers), now: new Date() })
  return reply(request, body, mediaType, { vary: `Accept, ${varied}` }, { status, tagged })
}

export const OPTIONS = preflight
