import { refuse } from '@/app/requests/reply'
import { ownPath } from '@/data/address/own-path'
import { parseSetting, settingCookie, settingNames, settings } from '@/data/address/settings'

/** Remembers what the reader has set and sends them back to where they were. Fields that are missing stay as they are. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData())
  // What is chosen now goes before what the address wanted.
  const back = ownPath(String(form.get('back') ?? ''), ['theme'])
  if (back === null) return refuse(400, { error: 'The field “back” is not a path of this site.', accepted: 'a path such as /en' })
  const headers = new Headers({ location: back, 'cache-control': 'no-store' })
  for (const name of settingNames) {
    const written = form.get(name)
    if (written === null) continue
    const value = parseSetting(name, written)
    if (value === null) return refuse(400, { error: `The field “${name}” has none of the accepted values.`, accepted: settings[name] })
    headers.append('set-cookie', settingCookie(name, value))
  }
  return new Response(null, { status: 303, headers })
}
