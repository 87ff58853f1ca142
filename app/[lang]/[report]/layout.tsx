import type { ReactNode } from 'react'
import { ReportHeader } from '@/components/ui/report-header'
import { SheetFoot } from '@/components/ui/sheet-foot'
import { siteOrigin } from '@/app/requests/site-origin'
import { headers } from 'next/headers'
import { openReport } from '@/app/requests/open-report'

export default async function ReportLayout({ children, params }: { readonly children: ReactNode; readonly params: Promise<{ lang: string; report: string }> }) {
  const { lang, report } = await params
  const { voice, spoken, language } = openReport(lang, report)
  const { sheet } = language.phrases.pictures
  return (
    <>
      <ReportHeader report={spoken} voice={voice} />
      {children}
      <SheetFoot origin={siteOrigin(await headers())} label={sheet.address} alt={sheet.qr} />
    </>
  )
}
