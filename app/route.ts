import { acceptedLanguage } from '@/data/languages'

/** Sends the reader to their language. Relative, so that it holds behind any host and proxy. */
export function GET(request: Request): Response {
  return new Response(null, { status: 307, headers: { location: `/${acceptedLanguage(request.headers.get('accept-language'))}`, vary: 'Accept-Language' } })
}
