import { apiPath, downloadPath, imagePath, paths } from '@/data/address/href'
import { formats } from '@/data/formats'
import { citationFormats } from '@/data/formats/citations'
import { fallbackLanguage, languageCodes } from '@/data/languages/codes'
import { findReport, reports } from '@/data/reports'

const listed = () => reports.filter(({ isListed }) => isListed).map(({ slug }) => slug)

/** A part of the site that programs ask. */
interface Part {
  readonly root: string
  /** The addresses below it that answer for themselves, if only that there is nothing. */
  readonly answers: RegExp
  /** What there is below it, nearest to a path. */
  readonly offers: (path: string, origin: string) => readonly string[]
}

/** THE LIST of parts of which some addresses are nothing that any route knows. */
const parts: readonly Part[] = [
  { root: '/api', answers: /^\/api\/v1(?:\/|$)/, offers: () => [apiPath('reports'), apiPath('openapi.json')] },
  {
    root: '/data',
    answers: /^\/data\/[^/]+\/[^/]+$/,
    offers: (path) => {
      const slug = path.split('/')[2] ?? ''
      return (findReport(slug) ? [slug] : listed()).flatMap((one) => [...formats, ...citationFormats].map(({ file }) => downloadPath(one, file)))
    },
  },
  { root: '/image', answers: /^\/image\/(?:[^/]+\/[^/]+|qr\.svg)$/, offers: () => listed().flatMap((slug) => languageCodes.map((code) => imagePath(code, slug, 'svg'))) },
  { root: '/oembed', answers: /^\/oembed$/, offers: (_, origin) => listed().map((slug) => `/oembed?url=${encodeURIComponent(origin + paths(fallbackLanguage, slug).atlas)}`) },
]

/** What there is near an address for programs at which there is nothing; null where a route answers, or a page. */
export function offersNear(path: string, origin: string): readonly string[] | null {
  const bare = path.replace(/\/+$/, '')
  const part = parts.find(({ root }) => bare === root || bare.startsWith(`${root}/`))
  return part && !part.answers.test(bare) ? part.offers(bare, origin).map((offer) => origin + offer) : null
}
