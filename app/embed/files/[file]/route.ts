import { embedFile } from '@/app/requests/embed-files'
import { keep } from '@/app/requests/keep'
import { keptReply, keptText, type KeptText } from '@/app/requests/kept-reply'

const kept = keep<KeptText>(1)

/** What embeds load when they need it. The name changes with the content, so that a browser may keep it for ever. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const content = embedFile(file)
  if (content === null) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  return keptReply(request, kept(file, () => keptText(content)), { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' })
}
