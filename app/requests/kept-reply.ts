import { isKnown, tagOf } from './reply'

/** A text that is sent often, with its tag. */
export interface KeptText {
  readonly body: string
  readonly etag: string
}

export const keptText = (body: string): KeptText => ({ body, etag: tagOf(body) })

/** The text as an answer; 304 where the reader has it. It holds nothing of the host that asked, so a cache may give it to anybody. Next packs it. */
export function keptReply(request: Request, { body, etag }: KeptText, headers: Readonly<Record<string, string>>): Response {
  const all = { ...headers, etag, 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' }
  return isKnown(request, etag) ? new Response(null, { status: 304, headers: all }) : new Response(body, { headers: all })
}
