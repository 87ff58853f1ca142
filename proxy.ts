import { NextResponse, type NextRequest } from 'next/server'
import { askVersion } from './app/requests/ask-version'
import { refuse } from './app/requests/reply'
import { siteOrigin } from './app/requests/site-origin'
import { refusedBody } from './data/formats/refusals'
import { versionKey } from './data/address/edition'

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

/** Tells pages the path they were asked for: the 404 page names what there is near it. */
export function proxy(request: NextRequest): Response {
  if (!isReadable(request.nextUrl.pathname)) return NextResponse.json({ error: 'The address is not UTF-8.' }, { status: 400 })
  const headers = new Headers(request.headers)
  headers.set('x-dateline-path', request.nextUrl.pathname)
  headers.delete('x-dateline-unknown-version')
  const asked = askVersion(request.nextUrl.pathname, request.nextUrl.searchParams)
  if (asked?.kind === 'found') return NextResponse.redirect(new URL(`${asked.path}${asked.query}`, siteOrigin(request.headers)), { status: 307, headers: { 'access-control-allow-origin': '*' } })
  if (asked?.kind === 'unknown') {
    if (isForPrograms(request.nextUrl.pathname)) return refuse(400, refusedBody([{ key: versionKey, value: asked.version, accepted: asked.accepted }], [versionKey]))
    headers.set('x-dateline-unknown-version', asked.version.slice(0, 40))
  }
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: ['/((?!_next/|outlines/|health$).*)'] }
