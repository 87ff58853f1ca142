import { inEachLanguage } from '@/data/address/in-each-language'
import { listedPaths } from '@/data/address/page-paths'
import { languageCodes } from '@/data/languages/codes'
import type { Report } from '@/data/model/report'
import { element, xmlDocument } from './xml'

const page = (origin: string, path: string, changed: string): string =>
  `\n${element('url', [
    element('loc', `${origin}${path}`),
    element('lastmod', changed),
    ...inEachLanguage(path).map((alternate) => element('xhtml:link', '', { rel: 'alternate', hreflang: alternate.hreflang, href: `${origin}${alternate.path}` })),
  ])}`

/** Every page of the reports that may be found, in every language, each with the others. @see https://www.sitemaps.org/protocol.html */
export const sitemap = (reports: readonly Report[], origin: string): string =>
  xmlDocument(
    element('urlset', [...reports.flatMap((report) => languageCodes.flatMap((code) => listedPaths(code, report).map((path) => page(origin, path, report.created)))), '\n'], {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    }),
  )
