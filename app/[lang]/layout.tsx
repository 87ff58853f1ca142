import '@/components/ui/styles'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { languages } from '@/data/languages'
import { OfflineReading } from '@/components/offline/offline-reading'
import { buildId } from '@/app/requests/build-id'
import { fallbackLanguage, isLanguageCode } from '@/data/languages/codes'

export const metadata: Metadata = { title: { template: '%s · Dateline', default: 'Dateline' } }

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: [{ media: '(prefers-color-scheme: light)', color: '#fffdf8' }, { media: '(prefers-color-scheme: dark)', color: '#14181c' }] }

export default async function RootLayout({ children, params }: { readonly children: ReactNode; readonly params: Promise<{ lang: string }> }) {
  const { lang } = await params
  const language = isLanguageCode(lang) ? lang : fallbackLanguage
  return (
    <html lang={language}>
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
