import { reply } from '@/app/requests/reply'
import { siteOrigin } from '@/app/requests/site-origin'

/** Everything may be read by robots; the sitemap tells them what there is. */
export function GET(request: Request): Response {
  return reply(request, `User-agent: *\nAllow: /\n\nSitemap: ${siteOrigin(request.headers)}/sitemap.xml\n`, 'text/plain; charset=utf-8')
}
