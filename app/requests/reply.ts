import { createHash } from 'node:crypto'

/** Data is for any page to read. */
const shared = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Content-Disposition',
  'x-content-type-options': 'nosniff',
}

/** Weak, since what is on the wire may be compressed. */
export const tagOf = (body: string | Uint8Array) => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 */
export const isKnown = (request: Request, tag: string): boolean =>
  (request.headers.get('if-none-match') ?? '').split(',').some((known) => known.trim() === '*' || known.trim().replace(/^W\//, '') === tag.replace(/^W\//, ''))

/** What of a request makes another answer of it, since addresses in it are of the host that was asked. */
export const varied = 'X-Forwarded-Host, X-Forwarded-Proto'

/** How an answer differs from the usual one. */
interface Unlike {
  readonly status?: number
  /** What of the body makes it another answer, where that is not all. */
  readonly tagged?: string
}

/**
 * Data as an answer, or 304 where the reader has it. It is checked on each use: the absolute addresses in it are of the
 * host that was asked, so no cache may give it to others unasked.
 */
export function reply(request: Request, body: string | Uint8Array<ArrayBuffer>, mediaType: string, headers: Readonly<Record<string, string>> = {}, { status = 200, tagged }: Unlike = {}): Response {
  const etag = tagOf(tagged ?? body)
  const common = { ...shared, etag, 'cache-control': 'public, max-age=0, must-revalidate', vary: varied, ...headers }
  if (status !== 200) return new Response(body, { status, headers: { ...shared, ...headers, 'content-type': mediaType, 'cache-control': 'no-store' } })
  return isKnown(request, etag) ? new Response(null, { status: 304, headers: common }) : new Response(body, { headers: { ...common, 'content-type': mediaType } })
}

/** An answer for a request that cannot be met: what was wrong, and what there is. */
export const refuse = (status: 400 | 404, body: object): Response =>
  new Response(`${JSON.stringify(body, null, 1)}\n`, { status, headers: { ...shared, 'content-type': 'application/json', 'cache-control': 'no-store' } })

/** What a browser asks before it lets another site's page read the data. */
export const preflight = (): Response =>
  new Response(null, { status: 204, headers: { ...shared, allow: 'GET, HEAD, OPTIONS', 'access-control-allow-methods': 'GET, HEAD, OPTIONS', 'access-control-allow-headers': 'If-None-Match', 'access-control-max-age': '86400' } })
