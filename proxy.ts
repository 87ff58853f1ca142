import { NextResponse, type NextRequest } from 'next/server'

/** Tells pages the path they were asked for: the 404 page names what there is near it. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  headers.set('x-dateline-path', request.nextUrl.pathname)
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: ['/((?!_next/|outlines/|health$).*)'] }
