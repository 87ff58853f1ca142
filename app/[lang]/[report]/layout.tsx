import type { ReactNode } from 'react'
import { askedPage } from '@/app/requests/asked-page'
import { SheetFoot } from '@/components/ui/sheet-foot'
import { openReport } from '@/app/requests/open-report'
import { titlesOf } from '@/app/requests/titles-of'
import { PageLinks } from '@/components/share/page-links'
import { NoSuchVersion, VersionNote } from '@/components/share/version-note'
import { ReportHeader } from '@/components/ui/report-header'

export default async function ReportLayout({ children, params }: { readonly children: ReactNode; readonly params: Promise<{ lang: string; report: string }> }) {
  const { lang, report: slug } = await params
  const { voice, spoken, language, report } = openReport(lang, slug)
  const { origin, path, present, inPresent, unknownVersion } = await askedPage(language.code, report)
  const { sheet } = language.phrases.pictures
  return (
    <>
      {path !== null && <PageLinks report={spoken} language={language} origin={origin} path={path} />}
      <ReportHeader report={spoken} voice={{ ...voice, phrases: language.phrases }} titles={titlesOf(report)} />
      {report.version !== present.version && <VersionNote version={report.version} issued={report.created.slice(0, 10)} present={present.version} href={inPresent} language={language} />}
      {unknownVersion !== null && <NoSuchVersion version={unknownVersion} present={present.version} language={language} />}
      {children}
      <SheetFoot origin={origin} label={sheet.address} alt={sheet.qr} />
    </>
  )
}
