import type { LanguageCode } from '@/data/languages/codes'
import type { SpokenText } from '@/data/model/text'

/** The second line of a result: the parts that there are, in the page's language. */
export const detailOf = (language: LanguageCode, ...parts: readonly (string | false | null | undefined)[]): SpokenText => ({ words: parts.filter(Boolean).join(' · '), language })
