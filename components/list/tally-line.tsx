import type { Voice } from '@/components/language/voice'
import type { Tally } from '@/data/filters/counts'
import { sayCount } from '@/data/languages/say'

/** "24 of 31 events: 19 at a place, 3 by country, 2 without a place": it always adds up. The first part alone is read out when it changes. */
export function TallyLine({ tally, voice: { phrases, plural } }: { readonly tally: Tally; readonly voice: Voice }) {
  const { counts } = phrases
  const parts = (['atPlace', 'byCountry', 'withoutPlace'] as const).flatMap((part) => (tally[part] > 0 || part === 'atPlace' ? sayCount(counts[part], tally[part], plural) : []))
  return (
    <p className="tally" data-tally={[tally.shown, tally.atPlace, tally.byCountry, tally.withoutPlace].join(' ')}>
      <b role="status">{sayCount(counts.shown, tally.shown, plural, { all: tally.all })}</b>
      {tally.shown > 0 && <span>: {parts.join(', ')}</span>}
      {tally.undatedLeftOut > 0 && <span> · {sayCount(counts.leftOut, tally.undatedLeftOut, plural)}</span>}
    </p>
  )
}
