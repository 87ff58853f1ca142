import { NextResponse, type NextRequest } from 'next/server'

/** An address that is no text, such as one with `%ff`, which Next itself would answer with an error of ours. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** Tells pages the path they were asked for, for the 404 page names what there is near it, and the colours that the address wants, since layouts are not told the query. */
export function proxy(request: NextRequest): NextResponse {
  if (!isReadable(request.nextUrl.pathname)) return NextResponse.json({ error: 'The address is not UTF-8.' }, { status: 400 })
  const headers = new Headers(request.headers)
  headers.set('x-dateline-path', request.nextUrl.pathname)
  headers.set('x-dateline-theme', request.nextUrl.searchParams.get('theme') ?? '')
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: ['/((?!_next/|outlines/|health$).*)'] }
