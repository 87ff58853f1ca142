import type { Voice } from '@/components/language/voice'
import { fallbackLanguage } from '@/data/languages/codes'
import type { MarkedName } from '@/data/queries/mark-names'
import { MarkedText } from './marked-text'

/** A paragraph in the report's own words, brought by who may show them; the claims' words are marked. */
export function Original({ words, names, voice: { phrases } }: { readonly words: string; readonly names: readonly MarkedName[]; readonly voice: Voice }) {
  return (
    <blockquote className="original" aria-label={phrases.reading.original}>
      <MarkedText text={{ words, language: fallbackLanguage }} names={names} />
    </blockquote>
  )
}
