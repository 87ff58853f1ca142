import { NextResponse, type NextRequest } from 'next/server'
import { askVersion } from '@/app/requests/ask-version'
import { headersFor } from '@/app/requests/header-rules'
import { isBelowEmbeds, isMissing } from '@/app/requests/is-missing'
import { languageOf } from '@/app/requests/language-of'
import { offersNear } from '@/app/requests/offers-near'
import { refuse } from '@/app/requests/reply'
import { siteOrigin } from '@/app/requests/site-origin'
import { versionKey } from '@/data/address/edition'
import { parseTheme } from '@/data/address/theme'
import { missingBody, refusedBody } from '@/data/formats/refusals'

/** An address that is no text, such as one with `%ff`, which Next itself would answer with an error of ours. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** Addresses that programs ask: they are refused what they cannot have, where a reader is told in a quiet line. */
const isForPrograms = (path: string) => /^\/(api|data|image|oembed|ogc)\//.test(path)

/** What is answered before any page or file is asked: nothing to read, a version that has a path of its own, or none. */
function answerAtOnce(request: NextRequest, asked: ReturnType<typeof askVersion>): Response | null {
  const { pathname } = request.nextUrl
  if (asked?.kind === 'found') return NextResponse.redirect(new URL(`${asked.path}${asked.query}`, siteOrigin(request.headers)), { status: 307, headers: { 'access-control-allow-origin': '*' } })
  const origin = siteOrigin(request.headers)
  const offers = offersNear(pathname, origin)
  if (offers) return refuse(404, missingBody('There is nothing at this address.', offers))
  if (asked?.kind === 'unknown' && isForPrograms(pathname)) return refuse(400, refusedBody([{ key: versionKey, value: asked.version, accepted: asked.accepted }], [versionKey]))
  return null
}

/** The page of the address; where there is surely none, the 404 page, which thus stands in the HTML as any other. */
function answerWithPage({ nextUrl: { pathname, search }, url }: NextRequest, headers: Headers): Response {
  if (!isMissing(pathname)) return NextResponse.next({ request: { headers } })
  return NextResponse.rewrite(new URL(`/${languageOf(pathname)}/missing${search}`, url), { status: 404, request: { headers } })
}

/** Gives every answer its headers, and tells pages the path they were asked for: the 404 page names what there is near it. */
export function proxy(request: NextRequest): Response {
  const { pathname, searchParams } = request.nextUrl
  // The page that says that there is no such embed is a page.
  const shown = isReadable(pathname) && isBelowEmbeds(pathname) && isMissing(pathname) ? `/${languageOf(pathname)}/missing` : pathname
  const own = headersFor(shown, { nonce: crypto.randomUUID(), isDevelopment: process.env.NODE_ENV === 'development' })
  if (!isReadable(pathname)) return NextResponse.json({ error: 'The address is not UTF-8.' }, { status: 400, headers: own })
  const asked = askVersion(pathname, searchParams)
  const headers = new Headers(request.headers)
  headers.set('x-dateline-path', pathname)
  // Layouts are not told the query.
  headers.set('x-dateline-theme', parseTheme(searchParams.get('theme')) ?? '')
  headers.delete('x-dateline-unknown-version')
  if (asked?.kind === 'unknown') headers.set('x-dateline-unknown-version', encodeURIComponent([...asked.version].slice(0, 40).join('')))
  // Next reads the nonce from here.
  headers.set('content-security-policy', own['content-security-policy'] ?? '')
  const response = answerAtOnce(request, asked) ?? answerWithPage(request, headers)
  for (const [name, value] of Object.entries(own)) response.headers.set(name, value)
  return response
}

export const config = { matcher: ['/((?!_next/|outlines/).*)'] }
