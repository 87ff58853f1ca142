import { reply } from '@/app/requests/reply'
import { siteOrigin } from '@/app/requests/site-origin'
import { sitemap } from '@/data/formats/sitemap'
import { findReport, reports } from '@/data/reports'

/** The pages of every report that is offered, for search engines. */
export function GET(request: Request): Response {
  const listed = reports.filter(({ isListed }) => isListed).flatMap(({ slug }) => findReport(slug) ?? [])
  return reply(request, sitemap(listed, siteOrigin(request.headers)), 'application/xml; charset=utf-8')
}
