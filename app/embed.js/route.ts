import { hostScript } from '@/app/requests/embed-files'
import { keep } from '@/app/requests/keep'
import { keptReply, keptText, type KeptText } from '@/app/requests/kept-reply'

const kept = keep<KeptText>(1)

/** The script for pages that show our maps; its address never changes, so it is kept for an hour and then asked about. */
export function GET(request: Request): Response {
  return keptReply(request, kept('host', () => keptText(hostScript())), { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=3600' })
}
