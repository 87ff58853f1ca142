import { askVersion } from '@/app/requests/ask-version'
import { openIn } from '@/app/requests/open-report'
import { preflight, refuse, reply } from '@/app/requests/reply'
import { siteOrigin } from '@/app/requests/site-origin'
import { sayPicture } from '@/components/picture/say-picture'
import { fill } from '@/data/languages/say'
import { missingBody, refusedBody } from '@/data/formats/refusals'
import { oembedFormats, oembedOf } from '@/data/formats/oembed/oembed'
import { pageOf } from '@/data/formats/oembed/page-of'
import { readFormat, readRoom, readUrl } from '@/data/formats/oembed/read-oembed'
import { withVersion } from '@/data/address/edition'
import { paths } from '@/data/address/href'
import { findReport, reports } from '@/data/reports'

/** What stands for one of our pages in another site's. @see https://oembed.com */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams
  const origin = siteOrigin(request.headers)
  const format = readFormat(query)
  if (!format) return refuse(501, { error: 'There is no such format.', offers: oembedFormats.map(({ id }) => id) })
  const url = readUrl(query)
  const { room, refusals } = readRoom(query)
  const missing = url === '' ? [{ key: 'url', value: '', accepted: `the address of a page, such as ${origin}/en/…` }] : []
  const refused = [...missing, ...refusals]
  if (refused.length > 0) return refuse(400, refusedBody(refused, ['url', 'format', 'maxwidth', 'maxheight']))
  const { address, offers: versions } = atItsVersion(url)
  const page = versions ? null : pageOf(address, origin, (code, slug) => {
    const report = findReport(slug)
    return report ? openIn(code, report).spoken : null
  })
  if (!page) {
    const offers = versions ?? reports.filter(({ isListed }) => isListed).map(({ slug }) => `${origin}${paths('en', slug).atlas}`)
    return refuse(404, missingBody('There is no page of this site at that address that can be embedded.', offers))
  }
  const { language, voice } = openIn(page.language, findReport(page.report.slug)!)
  const { phrases } = language
  const chosen = sayPicture({ report: page.report, address: page.address, voice: { ...voice, phrases } })
  const part = page.about?.words ?? (chosen.part === null ? null : chosen.title)
  const whole = page.report.title.words
  const name = part === null ? whole : fill(phrases.pictures.of, { part, whole })
  return reply(request, format.write(oembedOf(page, { name, provider: phrases.site.name, origin, room })), format.mediaType)
}

/** The address at which a page of a version stands, since `v=` in its query is an address of ours as any; or, of a version that there is not, the same page's addresses of those there are. */
function atItsVersion(url: string): { readonly address: string; readonly offers?: readonly string[] } {
  if (!URL.canParse(url)) return { address: url }
  const { origin, pathname, searchParams } = new URL(url)
  const asked = askVersion(pathname, searchParams)
  if (asked?.kind === 'found') return { address: `${origin}${asked.path}${asked.query}` }
  return { address: url, ...(asked && { offers: asked.accepted.map((version) => withVersion(`${origin}${pathname}`, version)) }) }
}

export const OPTIONS = preflight
