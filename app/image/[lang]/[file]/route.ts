import { openIn } from '@/app/requests/open-report'
import { preflight, refuse, reply } from '@/app/requests/reply'
import { siteOrigin } from '@/app/requests/site-origin'
import { versionKey } from '@/data/address/edition'
import { imagePath } from '@/data/address/href'
import { parseAddress } from '@/data/address/parse'
import { isLanguageCode, languageCodes } from '@/data/languages/codes'
import { addressKeys } from '@/data/formats/read-request'
import { missingBody, refusedBody } from '@/data/formats/refusals'
import { findReport, reports } from '@/data/reports'
import { drawPicture } from '@/components/picture/draw-picture'
import { kinds } from '@/components/picture/kinds'
import { readSize, sizeKeys } from '@/components/picture/read-size'
import { readTheme, themeKey } from '@/components/picture/read-theme'

/** A picture says nothing of the host it came from: it may be kept a while, so that a page shared widely is drawn once. */
const kept = { 'cache-control': 'public, max-age=300' }

/** Keys beside those of the address. Whoever asks for a version has been led to it before. */
const ownKeys = [...sizeKeys, themeKey, versionKey]

/** The map of an address as a picture. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ lang: string; file: string }> }): Promise<Response> {
  const { lang, file } = await params
  const origin = siteOrigin(request.headers)
  const [, slug = '', suffix = ''] = /^(.*)\.(\w+)$/.exec(file) ?? []
  const kind = kinds.find(({ id }) => id === suffix)
  const report = findReport(slug)
  if (!kind || !report || !isLanguageCode(lang)) {
    const offers = reports.filter(({ isListed }) => isListed).flatMap((listed) => languageCodes.flatMap((code) => kinds.map(({ id }) => `${origin}${imagePath(code, listed.slug, id)}`)))
    return refuse(404, missingBody(`There is no picture "${lang}/${file}".`, offers))
  }
  const { spoken, voice, language } = openIn(lang, report)
  const query = new URL(request.url).searchParams
  const { address, refusals } = parseAddress(query, spoken, ownKeys)
  const { width, height, refusals: ofSize } = readSize(query)
  const { theme, refusals: ofTheme } = readTheme(query)
  const refused = [...refusals, ...ofSize, ...ofTheme]
  if (refused.length > 0) return refuse(400, refusedBody(refused, [...addressKeys, ...ownKeys]))
  const body = await kind.make(drawPicture({ report: spoken, address, voice: { ...voice, phrases: language.phrases }, theme, width, height }))
  return reply(request, body, kind.mediaType, kept)
}

export const OPTIONS = preflight
