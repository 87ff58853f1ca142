import { Refused } from '@/components/filters/refused'
import { Spoken } from '@/components/language/spoken'
import type { Voice } from '@/components/language/voice'
import type { Refusal } from '@/data/filters/parameter'
import type { SpokenReport } from '@/data/queries/spoken-report'

interface AtlasHeadingProps {
  readonly report: SpokenReport
  readonly refusals: readonly Refusal[]
  readonly voice: Voice
}

export function AtlasHeading({ report, refusals, voice }: AtlasHeadingProps) {
  return (
    <header className="atlas-heading">
      <h1>
        <Spoken text={report.title} />
      </h1>
      <p className="subtitle">
        <Spoken text={report.subtitle} />
      </p>
      <Refused refusals={refusals} voice={voice} />
    </header>
  )
}
