import type { Voice } from '@/components/language/voice'
import type { Tally } from '@/data/filters/counts'
import { sayCount } from '@/data/languages/say'

/** "24 of 31 events: 19 at a place, 3 by country, 2 without a place": it always adds up. */
export function TallyLine({ tally, voice: { phrases, plural } }: { readonly tally: Tally; readonly voice: Voice }) {
  const { counts } = phrases
  const parts = [
    sayCount(counts.atPlace, tally.atPlace, plural),
    ...(tally.byCountry > 0 ? [sayCount(counts.byCountry, tally.byCountry, plural)] : []),
    ...(tally.withoutPlace > 0 ? [sayCount(counts.withoutPlace, tally.withoutPlace, plural)] : []),
  ]
  return (
    <p className="tally" data-tally={[tally.shown, tally.atPlace, tally.byCountry, tally.withoutPlace].join(' ')}>
      <b>{sayCount(counts.shown, tally.shown, plural, { all: tally.all })}</b>
      {tally.shown > 0 && <span>: {parts.join(', ')}</span>}
      {tally.undatedLeftOut > 0 && <span> · {sayCount(counts.leftOut, tally.undatedLeftOut, plural)}</span>}
    </p>
  )
}
