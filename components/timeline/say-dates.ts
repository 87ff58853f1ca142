import type { PageVoice } from '@/components/language/voice'
import type { Certainty } from '@/data/model/certainty'
import type { DatedItem, Reading } from '@/data/queries/reading'

/** After a date that is documented in part only. */
export const sayDoubt = (certainty: Certainty | null | undefined, { members }: PageVoice['phrases']): string => (certainty === 'probable' ? ` (${members.certainty.probable})` : '')

/** Both dates of an item in words, exactly as they are known: what its bars show. */
export function sayDates({ claim, record }: DatedItem, reading: Reading, { phrases }: PageVoice): string {
  const added = reading === 'record' && record?.when ? `${phrases.timeline.legend.record}: ${record.when.words}${sayDoubt(record.whenCertainty, phrases)}` : null
  return [claim.when?.words ?? (added ? null : phrases.event.noDate), added].filter((words) => words !== null).join('; ')
}
