import type { ReactNode } from 'react'
import { ReportHeader } from '@/components/ui/report-header'
import { openReport } from '@/app/requests/open-report'

export default async function ReportLayout({ children, params }: { readonly children: ReactNode; readonly params: Promise<{ lang: string; report: string }> }) {
  const { lang, report } = await params
  const { voice, language, spoken } = openReport(lang, report)
  return (
    <>
      <ReportHeader report={spoken} voice={{ ...voice, phrases: language.phrases }} />
      {children}
    </>
  )
}
