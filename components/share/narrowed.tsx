import type { PageVoice } from '@/components/language/voice'
import { paths } from '@/data/address/href'
import type { Address } from '@/data/address/parameters'
import { isFiltered } from '@/data/filters'
import type { Refusal } from '@/data/filters/parameter'
import { fill, sayCount } from '@/data/languages/say'
import type { SpokenReport } from '@/data/queries/spoken-report'

interface NarrowedProps {
  readonly report: SpokenReport
  readonly address: Address
  readonly refusals: readonly Refusal[]
  /** How many events the address leaves. */
  readonly left: number
  readonly voice: PageVoice
}

/** Says whether the files hold all of the report or what the address leaves, and what of the address was not understood. */
export function Narrowed({ report, address, refusals, left, voice: { language, phrases, plural } }: NarrowedProps) {
  const { downloads, counts } = phrases
  return (
    <>
      {refusals.length > 0 && <p className="refused">{sayCount(phrases.refused, refusals.length, plural, { list: refusals.map(({ key, value }) => `${key}=${value.slice(0, 40)}`).join(', ') })}</p>}
      {isFiltered(address) ? (
        <p role="note">
          {fill(downloads.narrowed, { count: sayCount(counts.shown, left, plural, { all: report.events.length }) })} <a href={paths(language, report.slug).data}>{downloads.whole}</a>
        </p>
      ) : (
        <p>{downloads.filterHint}</p>
      )}
    </>
  )
}
