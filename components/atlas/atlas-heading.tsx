import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import type { Refusal } from '@/data/filters/parameter'
import { sayCount } from '@/data/languages/say'
import type { SpokenReport } from '@/data/queries/spoken-report'

interface AtlasHeadingProps {
  readonly report: SpokenReport
  readonly refusals: readonly Refusal[]
  readonly voice: Voice
}

export function AtlasHeading({ report, refusals, voice: { phrases, plural } }: AtlasHeadingProps) {
  return (
    <header className="atlas-heading">
      <h1>
        <Spoken text={report.title} />
      </h1>
      <p className="subtitle">
        <Spoken text={report.subtitle} />
      </p>
      {refusals.length > 0 && (
        <p className="refused" role="note">
          {sayCount(phrases.refused, refusals.length, plural, { list: refusals.map(({ key, value }) => `${key}=${value.slice(0, 40)}`).join(', ') })}
        </p>
      )}
    </header>
  )
}
