import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { SiteHeader } from '@/components/ui/site-header'
import { Spoken } from '@/components/language/spoken'
import { paths } from '@/data/address/href'
import { languages } from '@/data/languages'
import { isLanguageCode } from '@/data/languages/codes'
import { speak } from '@/data/model/text'
import { findReport, reports } from '@/data/reports'

export default async function ReportsPage({ params }: { readonly params: Promise<{ lang: string }> }) {
  const { lang } = await params
  if (!isLanguageCode(lang)) notFound()
  const listed = reports.filter(({ isListed }) => isListed)
  if (listed.length === 1) redirect(paths(lang, listed[0]!.slug).atlas)
  const { phrases } = languages[lang]
  return (
    <>
      <SiteHeader language={lang} />
      <main id="content" className="page">
        <h1>{phrases.reports.title}</h1>
        <ul className="plain-list">
          {listed.map(({ slug }) => (
            <li key={slug}>
              <Link href={paths(lang, slug).atlas} prefetch={false}>
                <Spoken text={speak(findReport(slug)!.about.title, lang)} />
              </Link>
            </li>
          ))}
        </ul>
      </main>
    </>
  )
}
