import type { Voice } from '@/components/language/voice'
import type { Refusal } from '@/data/filters/parameter'
import { sayCount } from '@/data/languages/say'

/** Says in one quiet line what of an address was not understood. */
export function Refused({ refusals, voice: { phrases, plural } }: { readonly refusals: readonly Refusal[]; readonly voice: Voice }) {
  if (refusals.length === 0) return null
  return (
    <p className="refused" role="note">
      {sayCount(phrases.refused, refusals.length, plural, { list: refusals.map(({ key, value }) => `${key}=${value.slice(0, 40)}`).join(', ') })}
    </p>
  )
}
