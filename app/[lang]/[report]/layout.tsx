import type { ReactNode } from 'react'
import { askedPage } from '@/app/requests/asked-page'
import { openReport } from '@/app/requests/open-report'
import { PageLinks } from '@/components/share/page-links'
import { ReportHeader } from '@/components/ui/report-header'

export default async function ReportLayout({ children, params }: { readonly children: ReactNode; readonly params: Promise<{ lang: string; report: string }> }) {
  const { lang, report: slug } = await params
  const { voice, spoken, language, report } = openReport(lang, slug)
  const page = await askedPage(language.code, report)
  return (
    <>
      {page && <PageLinks report={spoken} language={language} {...page} />}
      <ReportHeader report={spoken} voice={voice} />
      {children}
    </>
  )
}
