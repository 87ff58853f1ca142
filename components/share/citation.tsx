import type { PageVoice } from '@/components/language/voice'
import type { DateWords } from '@/data/languages/date-words'
import { fill } from '@/data/languages/say'
import type { Report } from '@/data/model/report'
import { speak } from '@/data/model/text'

interface CitationProps {
  readonly report: Report
  /** Absolute address of the report's page. */
  readonly address: string
  readonly voice: PageVoice
  readonly dates: DateWords
}

/** Under which licence the data are, and one line by which they are cited. */
export function Citation({ report, address, voice: { language, phrases }, dates }: CitationProps) {
  const { downloads } = phrases
  const { title, source, publisher } = report.about
  const [year, month, day] = report.created.slice(0, 10).split('-').map(Number)
  const licences = report.licenses.map((licence) => licence.title).join(', ')
  const cited = { title: speak(title, language).words, source: speak(source, language).words, publisher: speak(publisher, language).words, version: report.version, date: dates.date({ year, month, day }), address, licence: licences }
  return (
    <>
      <p>{fill(downloads.licenceHint, { licence: licences })}</p>
      <ul>
        {report.licenses.map((licence) => (
          <li key={licence.name}>
            <a href={licence.path} rel="license">
              {licence.title}
            </a>
          </li>
        ))}
      </ul>
      <h3>{downloads.cite}</h3>
      <p className="citation">{fill(downloads.citation, cited)}</p>
    </>
  )
}
