import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { parseSetting, settings, type Settings } from '@/data/address/settings'
import { parseTheme } from '@/data/address/theme'

/** What the reader has set, by cookies; the address's `theme=` goes before. Read on the server, so that it holds from the first paint on, and without a script. */
export const readSettings = cache(async (): Promise<Settings> => {
  const jar = await cookies()
  const asked = parseTheme((await headers()).get('x-dateline-theme'))
  return {
    theme: asked ?? parseSetting('theme', jar.get('theme')?.value) ?? settings.theme[0],
    size: parseSetting('size', jar.get('size')?.value) ?? settings.size[0],
    keys: parseSetting('keys', jar.get('keys')?.value) ?? settings.keys[0],
  }
})
