import { paths } from '@/data/address/href'
import { sayCount } from '@/data/languages/say'
import type { Report } from '@/data/model/report'
import { speak } from '@/data/model/text'
import { Spoken } from './spoken'
import type { Voice } from './voice'

interface SourcesLineProps {
  readonly ids: readonly string[]
  readonly report: Report
  readonly voice: Voice
}

/** What the facts above it rest on, in small print: each source with its entry on the page about the report. */
export function SourcesLine({ ids, report, voice: { phrases, plural, language } }: SourcesLineProps) {
  const sources = [...new Set(ids)].flatMap((id) => report.sources.get(id) ?? [])
  if (sources.length === 0) return null
  const to = paths(language, report.slug)
  return (
    <p className="sources-line quiet">
      {sayCount(phrases.counts.sources, sources.length, plural)}:{' '}
      {sources.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <a href={to.source(id)}>
            <Spoken text={speak(title, language)} />
          </a>
        </span>
      ))}
    </p>
  )
}
