import { hostScript } from '@/app/requests/embed-files'
import { keep } from '@/app/requests/keep'
import { pack, packedReply, type Packed } from '@/app/requests/packed-reply'

const kept = keep<Packed>(1)

/** The script for pages that show our maps; its address never changes, so it is kept for an hour and then asked about. */
export function GET(request: Request): Response {
  return packedReply(request, kept('host', () => pack(hostScript())), { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*' })
}
