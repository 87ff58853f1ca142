import type { Metadata } from 'next'
import { openReport } from '@/app/requests/open-report'
import { ParagraphDigest } from '@/components/reading/paragraph-digest'

interface ReadingPageProps {
  readonly params: Promise<{ lang: string; report: string }>
}

export async function generateMetadata({ params }: ReadingPageProps): Promise<Metadata> {
  const { lang, report } = await params
  return { title: openReport(lang, report).voice.phrases.reading.title }
}

export default async function ReadingPage({ params }: ReadingPageProps) {
  const { lang, report: slug } = await params
  const { report, spoken, voice } = openReport(lang, slug)
  const { phrases } = voice
  return (
    <main id="content" className="page page-reading">
      <h1>{phrases.reading.title}</h1>
      <p className="subtitle">{phrases.reading.intro}</p>
      <ol className="paragraphs">
        {report.paragraphs.map((paragraph) => (
          <ParagraphDigest key={paragraph.number} paragraph={paragraph} report={spoken} voice={voice} />
        ))}
      </ol>
    </main>
  )
}
