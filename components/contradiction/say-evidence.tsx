import type { ReactNode } from 'react'
import { Spoken } from '@/components/language/spoken'
import type { Language } from '@/data/languages'
import type { Contradiction } from '@/data/model/contradiction'
import { speak } from '@/data/model/text'
import { evidenceOf } from '@/data/queries/contradictions'

/** What speaks against the report, or that no document was seen that does; null where the report's own words are all there is. */
export function sayEvidence(contradiction: Contradiction, { code, phrases }: Language): ReactNode {
  const found = evidenceOf(contradiction)
  if (found === null) return phrases.about.contradictions.unverified
  return found.evidence && <Spoken text={speak(found.evidence, code)} />
}
