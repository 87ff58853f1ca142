import '@/components/ui/styles'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { paperColours } from '@/components/settings/paper-colours'
import { readSettings } from '@/components/settings/read-settings'
import { languages } from '@/data/languages'
import { OfflineReading } from '@/components/offline/offline-reading'
import { buildId } from '@/app/requests/build-id'
import { firstFonts } from '@/app/requests/first-fonts'
import { fallbackLanguage, isLanguageCode } from '@/data/languages/codes'

export const metadata: Metadata = { title: { template: '%s · Dateline', default: 'Dateline' } }

/** The browser's own bars take the colour of the paper. */
export async function generateViewport(): Promise<Viewport> {
  const { theme } = await readSettings()
  return { width: 'device-width', initialScale: 1, themeColor: paperColours(theme) }
}

export default async function RootLayout({ children, params }: { readonly children: ReactNode; readonly params: Promise<{ lang: string }> }) {
  const { lang } = await params
  const language = isLanguageCode(lang) ? lang : fallbackLanguage
  const { theme, size, keys } = await readSettings()
  for (const font of firstFonts(language)) preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang={language} data-theme={theme} data-size={size} data-keys={keys}>
      <body>
        <a className="skip" href="#content">
          {languages[language].phrases.nav.skipToContent}
        </a>
        {children}
        {buildId && <OfflineReading version={buildId} page={`/${language}/offline`} kept={languages[language].phrases.offline.kept} />}
      </body>
    </html>
  )
}
