import { refuse, reply } from '@/app/requests/reply'
import { siteOrigin } from '@/app/requests/site-origin'
import { drawQr } from '@/components/picture/draw-qr'
import { refusedBody } from '@/data/formats/refusals'

/** As much as a code holds that a camera still reads off a sheet of paper. */
const mostLetters = 1200

/** An address of this site as a code, for printed sheets; none of another site, so that nobody's address goes about as ours. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams
  const url = query.getAll('url').at(-1) ?? ''
  const origin = siteOrigin(request.headers)
  const isOurs = URL.canParse(url) && new URL(url).origin === origin && url.length <= mostLetters
  const unknown = [...new Set(query.keys())].filter((key) => key !== 'url').map((key) => ({ key, value: '', accepted: ['url'] }))
  const refused = [...(isOurs ? [] : [{ key: 'url', value: url.slice(0, 200), accepted: `an address below ${origin}, of at most ${mostLetters} letters` }]), ...unknown]
  if (refused.length > 0) return refuse(400, refusedBody(refused, ['url']))
  return reply(request, drawQr(url), 'image/svg+xml', { 'cache-control': 'public, max-age=86400' })
}
