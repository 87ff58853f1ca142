import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KeptPages } from '@/components/offline/kept-pages'
import { SiteHeader } from '@/components/ui/site-header'
import { languages } from '@/data/languages'
import { isLanguageCode } from '@/data/languages/codes'

export async function generateMetadata({ params }: { readonly params: Promise<{ lang: string }> }): Promise<Metadata> {
  const { lang } = await params
  return { title: isLanguageCode(lang) ? languages[lang].phrases.offline.title : undefined, robots: { index: false } }
}

/** What is shown without a connection where a page was never opened. */
export default async function OfflinePage({ params }: { readonly params: Promise<{ lang: string }> }) {
  const { lang } = await params
  if (!isLanguageCode(lang)) notFound()
  const { phrases } = languages[lang]
  return (
    <>
      <SiteHeader language={lang} />
      <main id="content" className="page">
        <h1>{phrases.offline.title}</h1>
        <KeptPages hint={phrases.offline.hint} none={phrases.offline.none} except="/offline" />
      </main>
    </>
  )
}
