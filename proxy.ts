import { NextResponse, type NextRequest } from 'next/server'
import { headersFor } from '@/app/requests/header-rules'

/** An address that is no text, such as one with `%ff`, which Next itself would answer with an error of ours. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** Gives every answer its headers, and tells pages the path they were asked for: the 404 page names what there is near it. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  const own = headersFor(pathname, { nonce: crypto.randomUUID(), isDevelopment: process.env.NODE_ENV === 'development' })
  if (!isReadable(pathname)) return NextResponse.json({ error: 'The address is not UTF-8.' }, { status: 400, headers: own })
  const headers = new Headers(request.headers)
  headers.set('x-dateline-path', pathname)
  // Next reads the nonce from here.
  headers.set('content-security-policy', own['content-security-policy'] ?? '')
  const response = NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries(own)) response.headers.set(name, value)
  return response
}

export const config = { matcher: ['/((?!_next/|outlines/|health$).*)'] }
